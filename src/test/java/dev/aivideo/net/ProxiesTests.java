package dev.aivideo.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTests {
    private static final String PASSWORD = "pass/word@1";
    private static final String SAID =
            Base64.getEncoder().encodeToString(("me:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

    private final StandIn proxy = new StandIn();
    private final SteppingTime time = new SteppingTime();
    private final Limits limits = Limits.defaults().withTimes(Duration.ofSeconds(5), Duration.ofSeconds(10));

    @AfterEach
    void stop() {
        proxy.close();
    }

    /** On a machine that knows no name of the outside, as behind many a proxy. */
    private Http http(Map<String, String> environment) {
        NetProperties properties = NetProperties.defaults();
        AddressGuard guard = new AddressGuard(
                properties,
                host -> {
                    if (host.matches("[0-9.]+")) {
                        return InetAddress.getAllByName(host);
                    }
                    throw new UnknownHostException(host);
                },
                Proxies.of(environment));
        return new Http(properties, guard, time, time, new Random(7));
    }

    private HttpReply ask(Map<String, String> environment, String address) {
        return http(environment).send(Service.of("Catalogue", limits), HttpCall.get(URI.create(address)));
    }

    private String withPassword(int port) {
        return "http://me:pass%2Fword%401@127.0.0.1:" + port;
    }

    @Test
    void asksByWayOfTheProxyAndTellsItThePasswordBesideTheServicesKey() {
        proxy.then(StandIn.json(200, "{}"));

        http(Map.of("http_proxy", withPassword(proxy.base().getPort())))
                .send(
                        Service.of("Catalogue", limits),
                        HttpCall.get(URI.create("http://films.example/search?q=bees"))
                                .header("Authorization", "Bearer key"));

        assertThat(proxy.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.header("Host")).isEqualTo("films.example");
            assertThat(asked.header("Proxy-Authorization")).isEqualTo("Basic " + SAID);
            assertThat(asked.header("Authorization")).isEqualTo("Bearer key");
        });
    }

    @Test
    void aProxyThatWantsAPasswordIsSaid() {
        proxy.then(StandIn.bytes(407, "text/plain", new byte[0], "Proxy-Authenticate", "Basic realm=\"way out\""));

        assertThatThrownBy(() -> ask(Map.of("http_proxy", proxy.base().getAuthority()), "http://films.example/"))
                .isInstanceOf(ServiceRejectedException.class)
                .hasMessageContaining("The proxy " + proxy.base().getAuthority() + " refuses to connect to Catalogue");
    }

    /** In a process of its own: Java decides at its first call whether a tunnel may be asked for with a password. */
    public static void main(String[] args) {
        ProxiesTests asking = new ProxiesTests();
        try {
            asking.ask(Map.of("HTTPS_PROXY", args[0]), "https://films.example/");
        } catch (ServiceException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
        asking.stop();
    }

    @Test
    void aTunnelIsAskedForWithThePasswordAndItsRefusalSaidWithout() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            CompletableFuture<List<String>> heard = CompletableFuture.supplyAsync(() -> refuse(server));
            Process asking = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            ProxiesTests.class.getName(),
                            withPassword(server.getLocalPort()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();

            String said = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(said)
                    .contains("ServiceRejectedException: The proxy 127.0.0.1:" + server.getLocalPort()
                            + " refuses to connect to Catalogue")
                    .contains("Remedy: Check user and password in https_proxy")
                    .doesNotContain("word%401", PASSWORD);
            assertThat(heard.get())
                    .anyMatch(line -> line.startsWith("CONNECT films.example:443"))
                    .contains("Proxy-Authorization: Basic " + SAID);
        }
    }

    private static List<String> refuse(ServerSocket server) {
        List<String> heard = new ArrayList<>();
        try (Socket socket = server.accept()) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                heard.add(line);
            }
            socket.getOutputStream()
                    .write(
                            "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"
                                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            heard.add(e.toString());
        }
        return heard;
    }

    @Test
    void aProxyThatIsNotThereIsNamed() {
        String gone = StandIn.refused().getAuthority();

        assertThatThrownBy(() -> ask(Map.of("http_proxy", gone), "http://films.example/"))
                .hasMessageContaining(gone + " refuses the connection, the proxy that the environment names");
    }

    @Test
    void anAddressOfAPrivateNetworkIsRefusedAlsoByWayOfAProxy() {
        assertThatThrownBy(() -> ask(Map.of("http_proxy", proxy.base().getAuthority()), "http://10.0.0.7/secret"))
                .isInstanceOf(ServiceRejectedException.class)
                .hasMessageContaining("not a public address");
        assertThat(proxy.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://films.example/ | https_proxy=http://p:8080 | p:8080",
                "https://films.example/ | HTTPS_PROXY=p:8080 | p:8080",
                "https://films.example/ | all_proxy=http://p | p:80",
                "https://films.example/ | http_proxy=http://p:8080 | ''",
                "https://films.example/ | https_proxy=socks5://p:1080 | ''",
                "https://films.example/ | https_proxy=http://p:8080;no_proxy=example.org, .example | ''",
                "https://films.example/ | https_proxy=http://p:8080;NO_PROXY=* | ''",
                "https://films.example/ | https_proxy=http://p:8080;no_proxy=ilms.example | p:8080",
                "https://films.example:444/ | https_proxy=http://p:8080;no_proxy=films.example:444 | ''",
                "http://localhost:11434/ | http_proxy=http://p:8080 | ''",
                "http://127.0.0.1:8880/ | http_proxy=http://p:8080 | ''",
                "http://[::1]:8880/ | http_proxy=http://p:8080 | ''"
            })
    void readsTheEnvironmentAsOtherProgramsDo(String address, String variables, String proxy) {
        Map<String, String> environment = new HashMap<>();
        for (String variable : variables.split(";")) {
            environment.put(variable.split("=", 2)[0], variable.split("=", 2)[1]);
        }

        assertThat(Proxies.of(environment).named(URI.create(address)).orElse(""))
                .isEqualTo(proxy);
    }
}
