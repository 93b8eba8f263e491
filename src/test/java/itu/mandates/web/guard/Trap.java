package itu.mandates.web.guard;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Classes that tell when they are initialised: one for each place of a query that may name one. */
public final class Trap {

    private static final Set<String> SPRUNG = ConcurrentHashMap.newKeySet();

    private Trap() {}

    static Set<String> sprung() {
        return Set.copyOf(SPRUNG);
    }

    private static void spring(String place) {
        SPRUNG.add(place);
    }

    public static final class Control {
        static {
            spring("Control");
        }
    }

    public static final class Select {
        static {
            spring("Select");
        }
    }

    public static final class Bind {
        static {
            spring("Bind");
        }
    }

    public static final class Filter {
        static {
            spring("Filter");
        }
    }

    public static final class Exists {
        static {
            spring("Exists");
        }
    }

    public static final class SubSelect {
        static {
            spring("SubSelect");
        }
    }

    public static final class Sum {
        static {
            spring("Sum");
        }
    }

    public static final class Having {
        static {
            spring("Having");
        }
    }

    public static final class OrderBy {
        static {
            spring("OrderBy");
        }
    }

    public static final class Path {
        static {
            spring("Path");
        }
    }

    public static final class Distinct {
        static {
            spring("Distinct");
        }
    }

    public static final class Construct {
        static {
            spring("Construct");
        }
    }

    public static final class Describe {
        static {
            spring("Describe");
        }
    }

    public static final class Call {
        static {
            spring("Call");
        }
    }

    public static final class Predicate {
        static {
            spring("Predicate");
        }
    }

    public static final class Agg {
        static {
            spring("Agg");
        }
    }

    public static final class GroupBy {
        static {
            spring("GroupBy");
        }
    }

    public static final class Prefix {
        static {
            spring("Prefix");
        }
    }

    public static final class Escaped {
        static {
            spring("Escaped");
        }
    }

    public static final class Capitals {
        static {
            spring("Capitals");
        }
    }
}
