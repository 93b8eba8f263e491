package itu.mandates.parse;

import itu.mandates.model.Furniture;
import itu.mandates.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has been read of a resolution below its formula, and where reading stands. */
final class Body {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Item> struck = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private final List<DisplacedNote> displacedNotes = new ArrayList<>();
    private final List<TextLine> history = new ArrayList<>();

    /** A footnote that stands as a paragraph of its own between two items. */
    record DisplacedNote(TextLine line, Optional<Item> calledFrom) {}

    /** Sections and annexes, in document order. */
    List<Block> blocks() {
        return blocks;
    }

    /** Items of the base text that a draft deletes. */
    List<Item> struck() {
        return struck;
    }

    List<Furniture> furniture() {
        return furniture;
    }

    List<DisplacedNote> displacedNotes() {
        return displacedNotes;
    }

    List<TextLine> history() {
        return history;
    }

    /** The open section: the innermost one. */
    Optional<Block> section() {
        return last(blocks).map(block -> last(block.blocks()).orElse(block));
    }

    /** The open annex, if reading has come to the annexes. */
    Optional<Block> annex() {
        return last(blocks).filter(block -> block.part() == Part.ANNEX);
    }

    /** The item read last in the open section. */
    Optional<Item> last() {
        return section().flatMap(Block::last);
    }

    private static Optional<Block> last(List<Block> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
