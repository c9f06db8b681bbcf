package org.skillways.api;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillways.cypher.Parameter;
import org.skillways.cypher.Query;

/** What an address takes: the parameters of the question that it asks, its own, and those of paging. */
record Address(List<Taken> parameters) {

    private static final Map<Method, Address> KNOWN = new ConcurrentHashMap<>();

    Address {
        parameters = List.copyOf(parameters);
    }

    /** What the controller's method says with {@link Asks}. */
    static Address of(Method method) {
        return KNOWN.computeIfAbsent(method, Address::read);
    }

    /** Takes every parameter of the question, none of which has to be given. */
    static Address of(Query question) {
        return new Address(question.parameters().stream()
                .map(parameter ->
                        new Taken(parameter, Taken.Use.QUESTION, false, parameter.example(), parameter.sample(), null))
                .toList());
    }

    private static Address read(Method method) {
        var paged = Arrays.asList(method.getParameterTypes()).contains(Page.Request.class);
        var asks = method.getAnnotation(Asks.class);
        var taken = new ArrayList<Taken>();
        if (asks != null) {
            var hidden = Stream.concat(
                    Stream.of(asks.without()), paged ? Stream.of("skip", "limit") : Stream.<String>empty());
            taken.addAll(read(asks, Set.copyOf(hidden.toList())));
        }
        if (paged) {
            taken.addAll(Pages.TAKEN);
        }
        return new Address(taken);
    }

    private static List<Taken> read(Asks asks, Set<String> without) {
        var own = Stream.of(asks.takes()).map(Address::own).toList();
        var names = own.stream().map(Taken::name).toList();
        var asked = Query.named(asks.value()).parameters().stream()
                .filter(parameter -> !without.contains(parameter.name()) && !names.contains(parameter.name()))
                .map(parameter -> asked(asks, parameter));
        var all = Stream.concat(asked, own.stream()).toList();
        var also = Stream.of(asks.also())
                .map(other -> other.split("=", 2))
                .flatMap(pair -> all.stream()
                        .filter(taken -> taken.name().equals(pair[1]))
                        .map(taken -> taken.named(pair[0])));
        return Stream.concat(all.stream(), also).toList();
    }

    private static Taken asked(Asks asks, Parameter parameter) {
        var name = parameter.name();
        var example = given(asks.examples(), parameter);
        if (List.of(asks.occupations()).contains(name)) {
            return new Taken(byTitle(parameter), Taken.Use.CONTROLLER, true, null, example, null);
        }
        var required = List.of(asks.required()).contains(name);
        var otherwise = required || List.of(asks.unset()).contains(name) ? null : parameter.example();
        var told = List.of(asks.titled()).contains(name) ? byTitle(parameter) : parameter;
        return new Taken(told, Taken.Use.QUESTION, required, otherwise, example, null);
    }

    private static Parameter byTitle(Parameter parameter) {
        var words = parameter.description() + (parameter.type().list() ? ", or titles" : ", or any of its titles");
        return new Parameter(parameter.name(), parameter.type(), parameter.bounds(), words, parameter.example());
    }

    private static Taken own(Asks.Takes takes) {
        var parameter = Parameter.parse(takes.value());
        var least = parameter.bounds().least();
        var empty = parameter.type().list() && least != null && least == 0 ? List.of() : null;
        var otherwise = takes.otherwise().isEmpty() ? empty : parameter.accept(takes.otherwise());
        var example = takes.example().isEmpty() ? otherwise : parameter.accept(takes.example());
        return new Taken(parameter, Taken.Use.CONTROLLER, otherwise == null, otherwise, example, null);
    }

    private static @Nullable Object given(String[] examples, Parameter parameter) {
        var start = parameter.name() + "=";
        var values = Stream.of(examples)
                .filter(example -> example.startsWith(start))
                .map(example -> example.substring(start.length()))
                .toList();
        return values.isEmpty() ? parameter.sample() : parameter.accept(values);
    }

    /** One entry for each parameter, whatever its other names. */
    List<Taken> described() {
        return parameters.stream()
                .filter(taken -> taken.aliasOf() == null)
                .map(taken -> parameters.stream()
                        .filter(other -> taken.name().equals(other.aliasOf()))
                        .findFirst()
                        .map(other -> taken.alsoNamed(other.name()))
                        .orElse(taken))
                .toList();
    }

    Optional<Taken> named(String name) {
        return parameters.stream().filter(taken -> taken.name().equals(name)).findFirst();
    }

    /** The parameter that the controller takes by this name. */
    Taken own(String name) {
        return named(name).orElseThrow(() -> new IllegalArgumentException("This address takes no '" + name + "'"));
    }
}
