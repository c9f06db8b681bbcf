# syntax=docker/dockerfile:1
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
RUN mvn -B -q dependency:go-offline
COPY . .
RUN mvn -B -q -DskipTests package \
    && mkdir /distribution \
    && tar --extract --gzip --strip-components=1 --directory=/distribution --file="$(ls target/skillways-*.tar.gz)" \
    && rm -r /distribution/neo4j

# Neo4j is a container of its own here, so its libraries stay out.
FROM eclipse-temurin:17-jre
RUN useradd --system --home-dir /opt/skillways skillways
COPY --from=build /distribution /opt/skillways
USER skillways
WORKDIR /opt/skillways
ENV SPRING_NEO4J_URI=bolt://neo4j:7687 SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
    CMD wget --quiet --output-document=/dev/null http://127.0.0.1:8080/actuator/health || exit 1
ENTRYPOINT ["/opt/skillways/bin/skillways"]
