package dev.aivideo.net;

import static dev.aivideo.testing.RandomValues.tries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTests {
    private final Service service = Service.of("Catalogue", Limits.defaults());
    private final AddressGuard guard = new AddressGuard(NetProperties.defaults());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost:8080/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://100.100.100.200/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[fe80::1]/",
                "http://[fd00:ec2::254]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::a00:1]/",
                "http://[2002:a00:1::]/",
                "http://[2001:10::1]/",
                "http://[2001:1f:ffff::1]/",
                "http://[2001:20::1]/",
                "http://[2001:2f:ffff::1]/",
                "http://[3fff::1]/",
                "http://[3fff:fff::1]/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "file:///etc/passwd",
                "ftp://example.org/",
                "http:///nohost",
                "http://user:pass@example.org/"
            })
    void refusesWhatIsNotPublic(String address) {
        assertThatThrownBy(() -> guard.check(service, URI.create(address))).isInstanceOf(ServiceException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://93.184.216.34/",
                "http://[2606:2800:220:1::1]/",
                "http://[2001:30::1]/",
                "http://[3fff:1000::1]/",
                "https://172.32.0.1/"
            })
    void letsPublicAddressesThrough(String address) {
        assertThatCode(() -> guard.check(service, URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "https://upload.wikimedia.org/a.jpg, true",
        "https://UPLOAD.wikimedia.org/a.jpg, true",
        "https://wikimedia.org/a.jpg, true",
        "https://mirror.example.org/a.jpg, true",
        "https://mirror.example.org:8443/a.jpg, true",
        "https://notwikimedia.org/a.jpg, false",
        "https://wikimedia.org.example.com/a.jpg, false",
        "https://93.184.216.34/a.jpg, false"
    })
    void keepsAServiceWithinItsDomains(String address, boolean reached) {
        AddressGuard anywhere = new AddressGuard(
                NetProperties.defaults(), host -> new InetAddress[] {InetAddress.getByName("93.184.216.34")});
        Service staying = service.at(URI.create("https://mirror.example.org")).staying("wikimedia.org");

        if (reached) {
            assertThatCode(() -> anywhere.check(staying, URI.create(address))).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> anywhere.check(staying, URI.create(address)))
                    .hasMessageContaining("it leads away from wikimedia.org");
        }
    }

    @Test
    void looksBehindTheName() {
        AddressGuard rebinding = new AddressGuard(NetProperties.defaults(), host ->
                new InetAddress[] {InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.7")});

        assertThatThrownBy(() -> rebinding.check(service, URI.create("https://footage.example.org/")))
                .isInstanceOf(ServiceRejectedException.class)
                .hasMessageContaining("10.0.0.7");
    }

    @Test
    void trustsTheServerThatTheOperatorNamedAndNoOtherPort() {
        Service local = service.at(URI.create("http://localhost:11434/v1"));

        assertThatCode(() -> guard.check(local, URI.create("http://localhost:11434/v1/models")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> guard.check(local, URI.create("http://localhost:22/")))
                .isInstanceOf(ServiceRejectedException.class);
    }

    @Test
    void refusesEveryAddressOfThePrivateBlocks() {
        tries(300, any -> {
            int b = any.between(0, 255);
            int c = any.between(0, 255);
            int d = any.between(0, 255);

            int[][] blocks = {{10, b}, {127, b}, {172, 16 + b % 16}, {192, 168}, {169, 254}, {100, 64 + b % 64}};
            for (int[] block : blocks) {
                byte[] address = {(byte) block[0], (byte) block[1], (byte) c, (byte) d};
                assertThat(AddressGuard.isPrivate(InetAddress.getByAddress(address)))
                        .isTrue();
            }
        });
    }
}
