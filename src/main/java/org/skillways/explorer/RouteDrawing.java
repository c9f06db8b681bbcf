package org.skillways.explorer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillways.pathway.routes.Route;

/**
 * Routes as lines of stops, in the units of an SVG drawing.
 *
 * @param width of the whole
 * @param height of the whole
 * @param lines the routes, from top to bottom
 */
record RouteDrawing(int width, int height, List<Line> lines) {

    private static final int LEFT = 40;
    private static final int BETWEEN_STOPS = 230;
    private static final int BETWEEN_LINES = 150;
    private static final int TOP = 110;
    private static final int COLOURS = 5;
    private static final int LONGEST = 30;

    /**
     * A route.
     *
     * @param colour from 1 to 5
     * @param y its height
     * @param end where it ends
     * @param months of the whole
     */
    record Line(int colour, int y, int end, double months, List<Stop> stops) {}

    /**
     * A stop, and the way to it.
     *
     * @param kind {@code start}, {@code qualify}, {@code move} or {@code advance}
     * @param months of the way to it; absent at the start
     */
    record Stop(
            int x,
            String kind,
            List<String> title,
            @Nullable String level,
            @Nullable Double months) {}

    static RouteDrawing of(String start, List<Route> routes) {
        var lines = new ArrayList<Line>();
        var most = 0;
        for (var route : routes) {
            var stops = new ArrayList<Stop>();
            stops.add(new Stop(LEFT, "start", broken(start), null, null));
            for (var step : route.steps()) {
                stops.add(new Stop(
                        LEFT + BETWEEN_STOPS * stops.size(),
                        step.kind(),
                        broken(
                                step.kind().equals("qualify")
                                        ? "Earn " + step.credential()
                                        : step.to().title()),
                        step.level(),
                        step.months()));
            }
            most = Math.max(most, stops.size());
            lines.add(new Line(
                    lines.size() % COLOURS + 1,
                    TOP + BETWEEN_LINES * lines.size(),
                    LEFT + BETWEEN_STOPS * (stops.size() - 1),
                    route.months(),
                    stops));
        }
        return new RouteDrawing(LEFT + BETWEEN_STOPS * most, TOP + BETWEEN_LINES * lines.size(), lines);
    }

    /** A title in lines that fit between two stops. */
    private static List<String> broken(String title) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : title.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LONGEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
