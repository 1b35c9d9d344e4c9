package dev.aivideo.job;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears SIGTERM and SIGINT before the virtual machine does. Its own way is to run all shutdown hooks at once, and that
 * of ONNX Runtime takes the voice's model away from the sentence it is speaking, which ends the process in a crash. The
 * class behind it, {@code sun.misc.Signal} of the module {@code jdk.unsupported}, is reached by reflection because a
 * runtime need not have it; without it signals end the process at once, as {@code kill -9} does, and lose one item.
 */
final class ShutdownSignals implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ShutdownSignals.class);

    private final Map<Object, Object> former = new LinkedHashMap<>();

    /** Make these signals call the action until this is closed. */
    static ShutdownSignals handledBy(Runnable action) {
        ShutdownSignals signals = new ShutdownSignals();
        for (String name : List.of("TERM", "INT")) {
            try {
                signals.handle(name, action);
            } catch (ReflectiveOperationException | RuntimeException e) {
                LOG.info("Signal {} is handled by the virtual machine: {}", name, String.valueOf(e));
            }
        }
        return signals;
    }

    private void handle(String name, Runnable action) throws ReflectiveOperationException {
        Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
        Object handler = Proxy.newProxyInstance(
                ShutdownSignals.class.getClassLoader(), new Class<?>[] {handlerType}, (proxy, method, arguments) -> {
                    if (method.getName().equals("handle")) {
                        action.run();
                    }
                    return null;
                });
        Object signal =
                Class.forName("sun.misc.Signal").getConstructor(String.class).newInstance(name);
        former.put(signal, handle().invoke(null, signal, handler));
    }

    private static Method handle() throws ReflectiveOperationException {
        return Class.forName("sun.misc.Signal")
                .getMethod("handle", Class.forName("sun.misc.Signal"), Class.forName("sun.misc.SignalHandler"));
    }

    @Override
    public void close() {
        former.forEach((signal, handler) -> {
            try {
                handle().invoke(null, signal, handler);
            } catch (ReflectiveOperationException e) {
                LOG.warn("The handler of signal {} could not be restored", signal, e);
            }
        });
    }
}
