package afterword.prose.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Short and familiar forms of English forenames. */
final class Nicknames {

    /** A forename and its short forms, a row each. */
    private static final String TABLE =
            "abigail abby gail; abraham abe; albert al bert bertie; alexander alex alec sandy xander sasha; alexandra alex"
                    + " sandra sandy lexi; alfred al alf fred; alice ali; amanda mandy; andrew andy drew; angela angie;"
                    + " anne ann annie nan; anthony tony ant; antonio tony; archibald archie; arthur art; barbara barb"
                    + " babs; bartholomew bart barry mew; benjamin ben benny benji; bernard bernie; beverly bev;"
                    + " bradley brad; brian bri; cameron cam; caroline carrie caro; catherine kate katie cathy cat cath"
                    + " kathy kit kitty; charles charlie chuck chas chaz; charlotte charlie lottie; christina chris tina;"
                    + " christine chris chrissy; christopher chris kit topher; clifford cliff; constance connie; cynthia"
                    + " cindy; daniel dan danny; david dave davey; deborah deb debbie; dennis denny; donald don donnie;"
                    + " dorothy dot dottie; douglas doug; edward ed eddie ted teddy ned; eleanor ellie nell nora; elizabeth"
                    + " liz lizzie beth betty betsy eliza libby lisa; emily em; eugene gene; evelyn evie; ezekiel zeke;"
                    + " florence flo; frances fran frankie; francis frank fran; franklin frank; frederick fred freddie;"
                    + " gabriel gabe; gabrielle gabby; geoffrey geoff jeff; george georgie georgios; gerald gerry jerry;"
                    + " gertrude trudy; gregory greg; gwendolyn gwen; harold hal harry; harriet hattie; henry hank harry;"
                    + " herbert herb bert; howard howie; isabella bella izzy; jacob jake; jacqueline jackie; james jim"
                    + " jimmy jamie; janet jan; jason jay; jeffrey jeff; jennifer jen jenny; jeremy jerry; jessica jess"
                    + " jessie; joan joanie; joanne jo; john johnny jack jon; jonathan jon johnny nathan; joseph joe joey;"
                    + " josephine jo josie; joshua josh; judith judy; julia julie; katherine kate katie kathy kat kit;"
                    + " kenneth ken kenny; kimberly kim; laura laurie; lawrence larry laurie; leonard len leo; leslie les;"
                    + " lillian lily; louis lou; louise lou; lucille lucy; madeline maddy; margaret maggie meg peggy marge"
                    + " madge greta; martha marty; martin marty; mary molly polly mamie; matthew matt; maureen mo;"
                    + " maximilian max; melissa mel; melanie mel; michael mike mick mickey micky mikey; michelle shelly;"
                    + " mildred millie; mitchell mitch; nancy nan; nathan nate; nathaniel nate nat; nicholas nick nicky;"
                    + " nicole nicky; norman norm; oliver ollie; olivia liv; pamela pam; patricia pat patty tricia trish;"
                    + " patrick pat paddy; peter pete; philip phil pip; phillip phil; priscilla cilla; rachel rach; raymond"
                    + " ray; rebecca becky becca; reginald reg reggie; richard rick rich dick ricky richie; robert rob bob"
                    + " bobby robbie bert; roberta bobbie; rodney rod; roger rog; ronald ron ronnie; rosemary rosie rose;"
                    + " russell russ; samantha sam; samuel sam sammy; sandra sandy; sarah sally sadie; sebastian seb;"
                    + " sharon shaz; sidney sid; simon si; sophia sophie; spencer spence; stanley stan; stephen steve;"
                    + " stephanie steph; steven steve; stuart stu; susan sue susie; suzanne sue; sylvester sly; tabitha"
                    + " tabby; terence terry; teresa terry tess; theodore ted theo teddy; theresa terry tess; thomas tom"
                    + " tommy; timothy tim timmy; valerie val; veronica ronnie; victor vic; victoria vicky tori; vincent"
                    + " vince vinny; virginia ginny; walter walt wally; wilhelmina mina; william will bill billy willy liam;"
                    + " winifred winnie; zachary zach zack; yevgeny eugene; mohammed mohamed muhammad mohammad md";

    /** The rows a form stands in. */
    private static final Map<String, Set<Integer>> ROWS = new HashMap<>();

    static {
        String[] rows = TABLE.split(";");
        for (int i = 0; i < rows.length; i++) {
            for (String form : rows[i].strip().split("\\s+")) {
                ROWS.computeIfAbsent(form, key -> new HashSet<>()).add(i);
            }
        }
    }

    private Nicknames() {}

    /** Whether both can stand for one forename; both folded. */
    static boolean alike(String one, String other) {
        Set<Integer> rows = ROWS.getOrDefault(one, Set.of());
        return ROWS.getOrDefault(other, Set.of()).stream().anyMatch(rows::contains);
    }

    static boolean known(String name) {
        return ROWS.containsKey(Letters.folded(name));
    }
}
