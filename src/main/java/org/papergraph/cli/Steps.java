package org.papergraph.cli;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** How far one thing is that takes many steps: a bar on a terminal, a line per thousand elsewhere. */
final class Steps implements AutoCloseable {

    private static final long STEPS_PER_LINE = 1000;

    private final Console console;
    private final String unit;
    private final Optional<ProgressBar> bar;
    private final AtomicLong done = new AtomicLong();

    Steps(Console console, String task, String unit) {
        this.console = console;
        this.unit = unit;
        this.bar = Console.isTerminal() ? Optional.of(bar(console, task, unit)) : Optional.empty();
    }

    private static ProgressBar bar(Console console, String task, String unit) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" " + unit, 1)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                .build();
    }

    void step(long steps) {
        long before = done.getAndAdd(steps);
        bar.ifPresent(b -> b.stepBy(steps));
        long lines = (before + steps) / STEPS_PER_LINE;
        if (bar.isEmpty() && lines > before / STEPS_PER_LINE) {
            console.note(lines * STEPS_PER_LINE + " " + unit);
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
