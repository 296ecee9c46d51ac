package org.papergraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and hands those that print their console. */
final class ConsoleFactory implements IFactory {

    private final Console console;

    ConsoleFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(Console.class).newInstance(console);
        } catch (NoSuchMethodException other) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
