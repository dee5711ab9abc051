package afterword.prose.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What English makes of forenames of other languages; whoever is called Grzegorz need not want to be Greg. */
public final class EnglishForms {

    /** Forenames, and behind the sign the English ones put for them, a row each. */
    private static final String TABLE = "grzegorz grigori grigory gregorio gregor > greg gregory;"
            + " krzysztof christophe cristobal krystof > chris christopher;"
            + " jozef josef jose giuseppe giuseppina iosif > joe joseph;"
            + " jan juan giovanni jean ivan hans johannes joao > john johnny jack;"
            + " piotr pedro pierre pietro petr pyotr > pete peter;"
            + " pawel pavel pablo paolo paulo > paul;"
            + " andrzej andres andreas andre andrei ondrej > andy andrew;"
            + " michal miguel michel michele mikhail mihai > mike michael;"
            + " jerzy jorge georges georg giorgio jiri > george;"
            + " guillermo guillaume wilhelm guglielmo > will william bill;"
            + " carlos carlo karel karol > charlie charles;"
            + " ludwik ludwig luigi > lou louis lewis;"
            + " mateusz mateo matteo matthieu matthias mateus > matt matthew;"
            + " tomasz tommaso tomas > tom thomas;"
            + " lukasz luca lucas lukas > luke;"
            + " jakub jaime jacques giacomo > jim james jake jacob;"
            + " ryszard ricardo riccardo > rick richard;"
            + " stanislaw stanislav > stan stanley;"
            + " stefan esteban etienne stefano szczepan > steve steven stephen;"
            + " henryk enrique heinrich henri enrico jindrich > henry harry;"
            + " eduardo edoardo eduard > ed eddie;"
            + " fryderyk friedrich federico frederic > fred frederick;"
            + " franciszek francisco francois franz francesco frantisek > frank francis;"
            + " antoni antoine antonin > tony anthony;"
            + " aleksander alejandro alessandro aleksandr alexandre > alexander;"
            + " mikolaj nikolai nicolas nikolaus mikulas > nicholas;"
            + " szymon simone szimon > simon;"
            + " filip felipe philippe filippo > phil philip;"
            + " dawid davide > dave david;"
            + " wiktor vittorio > victor;"
            + " malgorzata margarita marguerite margherita margarethe > maggie margaret;"
            + " katarzyna katarina katerina ekaterina caterina catarina > kate kathy catherine katherine;"
            + " elzbieta elisabetta alzbeta > liz elizabeth;"
            + " maria marie marija > mary;"
            + " zofia sofie zsofia > sophie;"
            + " ewa eva > eve;"
            + " agnieszka ines > agnes;"
            + " alicja alicia > alice;"
            + " zuzanna zuzana susana > sue susan susanna;"
            + " joanna johanna giovanna juana > joan jane;"
            + " helena elena > helen;"
            + " therese > theresa";

    private static final Map<String, Set<String>> FORMS = new HashMap<>();

    static {
        for (String row : TABLE.split(";")) {
            String[] ends = row.split(">");
            for (String name : ends[0].strip().split("\\s+")) {
                FORMS.put(name, Set.of(ends[1].strip().split("\\s+")));
            }
        }
    }

    private EnglishForms() {}

    /** Whether a word is an English form of a forename that is another name as it stands. */
    public static boolean standsFor(String word, String forename) {
        return FORMS.getOrDefault(Letters.folded(forename), Set.of()).contains(Letters.folded(word));
    }
}
