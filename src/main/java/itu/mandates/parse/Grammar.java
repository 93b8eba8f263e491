package itu.mandates.parse;

import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.RegionalGroups;
import itu.mandates.vocab.Register;
import itu.mandates.vocab.TitleWords;

/** What the parser knows of ITU's texts, all of it from files. */
record Grammar(
        Lexicon lexicon,
        TitleWords titleWords,
        Register register,
        RegionalGroups groups,
        OpenerLine.Recogniser openers) {

    static Grammar load() {
        var lexicon = Lexicon.load();
        return new Grammar(
                lexicon,
                TitleWords.load(),
                Register.load(),
                RegionalGroups.load(),
                new OpenerLine.Recogniser(lexicon));
    }
}
