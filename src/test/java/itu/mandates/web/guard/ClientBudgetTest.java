package itu.mandates.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import itu.mandates.web.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The time that one client may use. */
class ClientBudgetTest {

    @Test
    void whoUsesMoreThanItsTimeIsRefusedAndOthersAreNot() {
        var budget = new ClientBudget(Duration.ofMillis(20));
        assertThat(budget.charge("192.0.2.1", () -> slow("one"))).isEqualTo("one");
        assertThatThrownBy(() -> budget.charge("192.0.2.1", () -> "two"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.members()).containsKey("retryAfter"));
        assertThat(budget.charge("192.0.2.2", () -> "other")).isEqualTo("other");
    }

    @Test
    void addressesOfOneIpv6NetworkAreOneClient() {
        var budget = new ClientBudget(Duration.ofMillis(20));
        budget.charge("2001:db8:1:2:3:4:5:6", () -> slow("one"));
        assertThatThrownBy(() -> budget.charge("2001:db8:1:2:9:9:9:9", () -> "two"))
                .isInstanceOf(Refusal.class);
        assertThat(budget.charge("2001:db8:1:3:3:4:5:6", () -> "other")).isEqualTo("other");
    }

    private static String slow(String answer) {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }
}
