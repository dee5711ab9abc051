package afterword.prose.posting;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time zone of a place as adverts write it. Countries, states and provinces that keep one zone, and large cities, are
 * known; what may be in several zones has none.
 */
final class Zones {

    /**
     * What is known of a place.
     *
     * @param country "US", or null
     * @param zone null if it may be several
     */
    record Whereabouts(@Nullable String country, @Nullable ZoneId zone) {}

    private static final Map<String, String> COUNTRIES = new HashMap<>();
    private static final Map<String, String> COUNTRY_ZONES = new HashMap<>();
    /** By country and state, "US:texas". */
    private static final Map<String, String> STATES = new HashMap<>();
    /** By city, each "US:tx America/Chicago". */
    private static final Map<String, List<String>> CITIES = new HashMap<>();

    /** Names of states that alone may mean another place. */
    private static final Set<String> ALSO_ELSEWHERE = Set.of("georgia", "washington", "new york", "victoria", "punjab");

    private static final String NO_ZONE = "-";

    static {
        // Names, code, zone where the whole country keeps one.
        rows(
                "united states of america,united states,usa,u.s.,u.s.a.,us US -; united kingdom,uk,u.k.,great britain,england,"
                        + "scotland,wales,northern ireland,gb GB Europe/London; ireland,republic of ireland,eire,ie IE Europe/Dublin;"
                        + "canada,ca. CA -; australia,au AU -; new zealand,aotearoa,nz NZ Pacific/Auckland; india IN Asia/Kolkata;"
                        + "germany DE Europe/Berlin; france FR Europe/Paris; netherlands,the netherlands NL Europe/Amsterdam;"
                        + "belgium BE Europe/Brussels; switzerland CH Europe/Zurich; austria AT Europe/Vienna; italy IT Europe/Rome;"
                        + "spain ES -; portugal PT -; poland PL Europe/Warsaw; sweden SE Europe/Stockholm; norway NO Europe/Oslo;"
                        + "denmark DK Europe/Copenhagen; finland FI Europe/Helsinki; singapore SG Asia/Singapore;"
                        + "hong kong HK Asia/Hong_Kong; japan JP Asia/Tokyo; south africa ZA Africa/Johannesburg;"
                        + "kenya KE Africa/Nairobi; nigeria NG Africa/Lagos; philippines,the philippines PH Asia/Manila;"
                        + "malta MT Europe/Malta; israel IL Asia/Jerusalem; united arab emirates,uae AE Asia/Dubai",
                (names, code, zone) -> {
                    for (String name : names) {
                        COUNTRIES.put(name, code);
                    }
                    COUNTRY_ZONES.put(code, zone);
                });
        addStates(
                "US",
                "alabama,al America/Chicago; arizona,az America/Phoenix; arkansas,ar America/Chicago; california,ca,calif."
                        + " America/Los_Angeles; colorado,co America/Denver; connecticut,ct America/New_York; delaware,de"
                        + " America/New_York; district of columbia,dc,d.c. America/New_York; georgia,ga America/New_York; hawaii,hi"
                        + " Pacific/Honolulu; illinois,il America/Chicago; iowa,ia America/Chicago; louisiana,la America/Chicago;"
                        + " maine,me America/New_York; maryland,md America/New_York; massachusetts,ma,mass. America/New_York;"
                        + " minnesota,mn America/Chicago; mississippi,ms America/Chicago; missouri,mo America/Chicago; montana,mt"
                        + " America/Denver; nevada,nv -; new hampshire,nh America/New_York; new jersey,nj America/New_York;"
                        + " new mexico,nm America/Denver; new york,ny,n.y. America/New_York; north carolina,nc America/New_York;"
                        + " ohio,oh America/New_York; oklahoma,ok America/Chicago; pennsylvania,pa America/New_York; rhode island,ri"
                        + " America/New_York; south carolina,sc America/New_York; utah,ut America/Denver; vermont,vt"
                        + " America/New_York; virginia,va America/New_York; washington,wa America/Los_Angeles; west virginia,wv"
                        + " America/New_York; wisconsin,wi America/Chicago; wyoming,wy America/Denver; alaska,ak -; florida,fl -;"
                        + " idaho,id -; indiana,in -; kansas,ks -; kentucky,ky -; michigan,mi -; nebraska,ne -; north dakota,nd -;"
                        + " oregon,or -; south dakota,sd -; tennessee,tn -; texas,tx -");
        addStates(
                "CA",
                "ontario,on -; quebec,québec,qc,pq America/Toronto; british columbia,bc,b.c. America/Vancouver; alberta,ab"
                        + " America/Edmonton; manitoba,mb America/Winnipeg; saskatchewan,sk America/Regina; nova scotia,ns"
                        + " America/Halifax; new brunswick,nb America/Moncton; newfoundland,nl -; prince edward island,pei,pe"
                        + " America/Halifax; yukon,yt America/Whitehorse; nunavut,nu -; northwest territories,nt"
                        + " America/Yellowknife");
        addStates(
                "AU",
                "new south wales,nsw -; victoria,vic Australia/Melbourne; queensland,qld Australia/Brisbane; tasmania,tas"
                        + " Australia/Hobart; western australia,wa -; south australia,sa Australia/Adelaide; northern territory,nt"
                        + " Australia/Darwin; australian capital territory,act Australia/Sydney");
        addStates(
                "GB",
                "yorkshire,south yorkshire,west yorkshire,north yorkshire,kent,essex,surrey,sussex,cornwall,devon,somerset,"
                        + "lancashire,cheshire,norfolk,suffolk,hampshire,oxfordshire,cambridgeshire,greater manchester,west midlands,"
                        + "merseyside,tyne and wear,county durham,gloucestershire,hertfordshire,buckinghamshire,berkshire,"
                        + "derbyshire,nottinghamshire,leicestershire,staffordshire,warwickshire,wiltshire,dorset,cumbria,"
                        + "northumberland,lincolnshire,bedfordshire,fife,greater london Europe/London");
        addStates(
                "IN",
                "karnataka,maharashtra,tamil nadu,telangana,kerala,gujarat,uttar pradesh,west bengal,haryana,punjab,"
                        + "rajasthan Asia/Kolkata");
        // Cities by state; one that stands under several is only sure with its state, its country, or other signs.
        cities("US:al America/Chicago", "birmingham,montgomery,huntsville,mobile");
        cities("US:ak America/Anchorage", "anchorage,fairbanks,juneau");
        cities("US:az America/Phoenix", "phoenix,tucson,mesa,scottsdale,tempe");
        cities("US:ar America/Chicago", "little rock");
        cities(
                "US:ca America/Los_Angeles",
                "los angeles,san francisco,san diego,san jose,sacramento,oakland,fresno,berkeley,"
                        + "palo alto,mountain view,santa monica,irvine,long beach,santa clara,sunnyvale");
        cities("US:co America/Denver", "denver,boulder,colorado springs,fort collins,aurora");
        cities("US:ct America/New_York", "hartford,new haven,stamford");
        cities("US:dc America/New_York", "washington dc,washington d.c.");
        cities(
                "US:fl America/New_York",
                "miami,orlando,tampa,jacksonville,fort lauderdale,st. petersburg,gainesville,sarasota");
        cities("US:fl America/Chicago", "pensacola,panama city,fort walton beach,destin");
        cities("US:ga America/New_York", "atlanta,savannah");
        cities("US:hi Pacific/Honolulu", "honolulu");
        cities("US:id America/Boise", "boise");
        cities("US:il America/Chicago", "chicago,evanston,peoria,springfield");
        cities("US:in America/Indiana/Indianapolis", "indianapolis,fort wayne,bloomington");
        cities("US:ks America/Chicago", "wichita,topeka,overland park");
        cities("US:ky America/Kentucky/Louisville", "louisville,lexington");
        cities("US:la America/Chicago", "new orleans,baton rouge");
        cities("US:me America/New_York", "portland");
        cities("US:md America/New_York", "baltimore,bethesda");
        cities("US:ma America/New_York", "boston,cambridge,worcester,springfield");
        cities("US:mi America/Detroit", "detroit,ann arbor,grand rapids,lansing");
        cities("US:mn America/Chicago", "minneapolis,st. paul,saint paul,duluth,rochester");
        cities("US:mo America/Chicago", "st. louis,saint louis,kansas city,springfield");
        cities("US:ne America/Chicago", "omaha,lincoln");
        cities("US:nv America/Los_Angeles", "las vegas,reno,henderson");
        cities("US:nh America/New_York", "manchester");
        cities("US:nj America/New_York", "newark,jersey city,princeton,hoboken");
        cities("US:nm America/Denver", "albuquerque,santa fe");
        cities(
                "US:ny America/New_York",
                "new york,new york city,nyc,brooklyn,manhattan,buffalo,rochester,albany,syracuse");
        cities("US:nd America/Chicago", "fargo,bismarck,grand forks");
        cities("US:sd America/Chicago", "sioux falls");
        cities("US:vt America/New_York", "burlington,montpelier");
        cities("US:mt America/Denver", "missoula,billings,bozeman,helena");
        cities("US:nc America/New_York", "charlotte,raleigh,durham,greensboro");
        cities("US:oh America/New_York", "cleveland,columbus,cincinnati,toledo,dublin");
        cities("US:ok America/Chicago", "tulsa,oklahoma city");
        cities("US:or America/Los_Angeles", "portland,eugene,salem,bend");
        cities("US:pa America/New_York", "philadelphia,pittsburgh");
        cities("US:ri America/New_York", "providence");
        cities("US:sc America/New_York", "charleston,columbia");
        cities("US:tn America/Chicago", "nashville,memphis");
        cities("US:tn America/New_York", "knoxville,chattanooga");
        cities(
                "US:tx America/Chicago",
                "houston,dallas,austin,san antonio,fort worth,plano,lubbock,arlington,amarillo");
        cities("US:tx America/Denver", "el paso");
        cities("US:ut America/Denver", "salt lake city,provo");
        cities("US:va America/New_York", "richmond,arlington,norfolk,alexandria");
        cities("US:wa America/Los_Angeles", "seattle,tacoma,spokane,bellevue,redmond");
        cities("US:wi America/Chicago", "milwaukee,madison");
        cities("CA:on America/Toronto", "toronto,ottawa,hamilton,mississauga,waterloo,kitchener,london");
        cities("CA:qc America/Toronto", "montreal,montréal,quebec city");
        cities("CA:bc America/Vancouver", "vancouver,victoria,surrey,burnaby");
        cities("CA:ab America/Edmonton", "calgary,edmonton");
        cities("CA:mb America/Winnipeg", "winnipeg");
        cities("CA:ns America/Halifax", "halifax");
        cities("CA:nl America/St_Johns", "st. john's");
        cities(
                "GB:- Europe/London",
                "london,manchester,birmingham,leeds,liverpool,bristol,sheffield,edinburgh,glasgow,cardiff,"
                        + "belfast,newcastle,newcastle upon tyne,nottingham,leicester,cambridge,oxford,york,bath,exeter,plymouth,"
                        + "southampton,portsmouth,brighton,norwich,reading,coventry,hull,derby,durham,gloucester,cheltenham,"
                        + "aberdeen,dundee,inverness,swansea,lincoln,lancaster,milton keynes,ipswich,chester,worcester,bradford,"
                        + "wolverhampton,stoke-on-trent,sunderland,canterbury,st albans,perth,halifax,stirling,guildford");
        cities("IE:- Europe/Dublin", "dublin,cork,galway,limerick,waterford,kilkenny,sligo,athlone");
        cities("AU:nsw Australia/Sydney", "sydney,newcastle,wollongong,parramatta");
        cities("AU:vic Australia/Melbourne", "melbourne,geelong,ballarat");
        cities("AU:qld Australia/Brisbane", "brisbane,cairns,townsville,gold coast");
        cities("AU:wa Australia/Perth", "perth,fremantle");
        cities("AU:sa Australia/Adelaide", "adelaide");
        cities("AU:tas Australia/Hobart", "hobart,launceston");
        cities("AU:act Australia/Sydney", "canberra");
        cities("AU:nt Australia/Darwin", "darwin");
        cities("NZ:- Pacific/Auckland", "auckland,wellington,christchurch,dunedin,hamilton,tauranga");
        cities(
                "IN:- Asia/Kolkata",
                "bengaluru,bangalore,mumbai,delhi,new delhi,chennai,hyderabad,pune,kolkata,gurgaon,gurugram,"
                        + "noida,ahmedabad,kochi,jaipur,coimbatore");
        cities("DE:- Europe/Berlin", "berlin,munich,hamburg,frankfurt,cologne");
        cities("FR:- Europe/Paris", "paris,lyon,toulouse");
        cities("NL:- Europe/Amsterdam", "amsterdam,rotterdam,utrecht,the hague,eindhoven");
        cities("ES:- Europe/Madrid", "madrid,barcelona,valencia");
        cities("PT:- Europe/Lisbon", "lisbon,porto");
        cities("SG:- Asia/Singapore", "singapore");
        cities("CH:- Europe/Zurich", "zurich,zürich,geneva,basel");
    }

    /** Words that may name a place, capital letters first. */
    private static final Pattern NAMES =
            Pattern.compile("[A-Z][\\p{L}'.-]{1,20}(?: (?:upon |on |and |of )?[A-Z][\\p{L}'.-]{1,20}){0,2}");

    private Zones() {}

    private interface Row {
        void take(String[] names, String code, String zone);
    }

    private static void rows(String table, Row row) {
        for (String line : table.split(";")) {
            String stripped = line.strip();
            int zone = stripped.lastIndexOf(' ');
            int code = stripped.lastIndexOf(' ', zone - 1);
            row.take(
                    stripped.substring(0, code).split(","),
                    stripped.substring(code + 1, zone),
                    stripped.substring(zone + 1));
        }
    }

    private static void addStates(String country, String table) {
        for (String line : table.split(";")) {
            String stripped = line.strip();
            int zone = stripped.lastIndexOf(' ');
            for (String name : stripped.substring(0, zone).split(",")) {
                STATES.put(country + ":" + name, stripped.substring(zone + 1));
            }
        }
    }

    private static void cities(String where, String names) {
        for (String name : names.split(",")) {
            CITIES.computeIfAbsent(name, key -> new ArrayList<>()).add(where);
        }
    }

    /**
     * Where a place is, by its parts from the widest to the narrowest; nothing is known of a place that does not fit
     * together.
     *
     * @param hint the country that other signs speak for ("GB"), or null
     */
    static Whereabouts of(String place, @Nullable String hint) {
        List<String> parts = parts(place);
        String country = null;
        Set<String> states = new LinkedHashSet<>();
        Whereabouts city = null;
        for (int i = parts.size() - 1; i >= 0; i--) {
            String part = parts.get(i);
            String found = COUNTRIES.get(part);
            boolean alone = i == 0;
            if (found != null
                    && country == null
                    && !(alone && states(part, null).iterator().hasNext())) {
                country = found;
                continue;
            }
            if (!alone || (parts.size() == 1 && part.length() > 3 && !ALSO_ELSEWHERE.contains(part))) {
                states.addAll(states(part, country));
            }
            Whereabouts known = city(part, country, states, country == null && states.isEmpty() ? hint : null);
            city = known == null ? city : known;
        }
        if (city != null) {
            return city;
        }
        Set<Whereabouts> possible = new LinkedHashSet<>();
        for (String state : states) {
            String of = state.substring(0, 2);
            if (country == null || country.equals(of)) {
                possible.add(new Whereabouts(of, zone(STATES.get(state))));
            }
        }
        if (possible.size() == 1) {
            return possible.iterator().next();
        }
        return country == null
                ? new Whereabouts(null, null)
                : new Whereabouts(country, zone(COUNTRY_ZONES.get(country)));
    }

    /** Whether anything in the tables has this name. */
    static boolean known(String place) {
        List<String> parts = parts(place);
        String last = parts.isEmpty() ? "" : parts.getLast();
        return CITIES.containsKey(last)
                || COUNTRIES.containsKey(last)
                || (parts.size() > 1 && !states(last, null).isEmpty());
    }

    /** The first city in a text that is known by its name, or null. */
    static @Nullable String cityIn(String text) {
        Matcher names = NAMES.matcher(text);
        while (names.find()) {
            String name = names.group();
            while (!name.isEmpty()) {
                name = name.replaceFirst("[.'-]+$", "");
                if (CITIES.containsKey(clean(name))) {
                    return name;
                }
                int space = name.lastIndexOf(' ');
                name = space < 0 ? "" : name.substring(0, space);
            }
        }
        return null;
    }

    private static Set<String> states(String name, @Nullable String country) {
        Set<String> found = new LinkedHashSet<>();
        for (String of : List.of("US", "CA", "AU", "GB", "IN")) {
            if ((country == null || country.equals(of)) && STATES.containsKey(of + ":" + name)) {
                found.add(of + ":" + name);
            }
        }
        return found;
    }

    private static @Nullable Whereabouts city(
            String name, @Nullable String country, Set<String> states, @Nullable String hint) {
        List<String> all = CITIES.getOrDefault(name, List.of());
        List<String> fitting = new ArrayList<>();
        for (String where : all) {
            String of = where.substring(0, 2);
            boolean inCountry = country == null || country.equals(of);
            boolean inState = states.isEmpty() || states.stream().anyMatch(state -> sameState(state, where));
            if (inCountry && inState) {
                fitting.add(where);
            }
        }
        if (fitting.size() > 1 && hint != null) {
            boolean excluded = hint.startsWith("!");
            String code = excluded ? hint.substring(1) : hint;
            fitting.removeIf(where -> where.startsWith(code) == excluded);
        }
        Set<String> countries = new LinkedHashSet<>();
        Set<String> zones = new LinkedHashSet<>();
        for (String where : fitting) {
            countries.add(where.substring(0, 2));
            zones.add(where.substring(where.indexOf(' ') + 1));
        }
        if (countries.size() != 1) {
            return null;
        }
        return new Whereabouts(
                countries.iterator().next(),
                zones.size() == 1 ? zone(zones.iterator().next()) : null);
    }

    /** Whether "US:texas" or "US:tx" is the state of "US:tx America/Chicago". */
    private static boolean sameState(String state, String where) {
        String of = where.substring(0, where.indexOf(' '));
        if (state.equals(of)) {
            return true;
        }
        if (!state.substring(0, 2).equals(of.substring(0, 2))) {
            return false;
        }
        return of.endsWith(":-") || ABBREVIATIONS.getOrDefault(state, "").equals(of);
    }

    /** "US:texas" to "US:tx". */
    private static final Map<String, String> ABBREVIATIONS = abbreviations();

    private static Map<String, String> abbreviations() {
        Map<String, String> all = new HashMap<>();
        String table =
                "US:alabama al,alaska ak,arizona az,arkansas ar,california ca,colorado co,connecticut ct,district of"
                        + " columbia dc,florida fl,georgia ga,hawaii hi,idaho id,illinois il,indiana in,kansas ks,kentucky ky,louisiana"
                        + " la,maine me,maryland md,massachusetts ma,michigan mi,minnesota mn,missouri mo,nebraska ne,nevada nv,new"
                        + " hampshire nh,new jersey nj,new mexico nm,new york ny,north carolina nc,ohio oh,oklahoma ok,oregon"
                        + " or,pennsylvania pa,rhode island ri,south carolina sc,tennessee tn,texas tx,utah ut,virginia va,washington"
                        + " wa,wisconsin wi,north dakota nd,south dakota sd,montana mt,vermont vt,iowa ia,mississippi ms,wyoming wy,west virginia wv;CA:ontario on,quebec qc,québec qc,british columbia bc,alberta ab,manitoba mb,nova scotia"
                        + " ns,newfoundland nl;AU:new south wales nsw,victoria vic,queensland qld,western australia wa,south australia"
                        + " sa,tasmania tas,australian capital territory act,northern territory nt";
        for (String country : table.split(";")) {
            String code = country.substring(0, 3);
            for (String pair : country.substring(3).split(",")) {
                int space = pair.lastIndexOf(' ');
                all.put(code + pair.substring(0, space), code + pair.substring(space + 1));
            }
        }
        return all;
    }

    private static @Nullable ZoneId zone(@Nullable String id) {
        return id == null || id.equals(NO_ZONE) ? null : ZoneId.of(id);
    }

    /** The parts between commas, a code of the state behind a city apart, in small letters and without post codes. */
    private static List<String> parts(String place) {
        List<String> parts = new ArrayList<>();
        for (String part : place.split("[,/|()]")) {
            String clean = clean(part);
            if (clean.isEmpty()) {
                continue;
            }
            int space = clean.lastIndexOf(' ');
            String code = clean.substring(space + 1);
            boolean split = space > 0
                    && !CITIES.containsKey(clean)
                    && !COUNTRIES.containsKey(clean)
                    && states(clean, null).isEmpty()
                    && code.length() <= 3
                    && !states(code, null).isEmpty();
            if (split) {
                parts.add(clean.substring(0, space));
                parts.add(code);
            } else {
                parts.add(clean);
            }
        }
        return parts;
    }

    private static String clean(String part) {
        return part.replaceAll("\\b\\d{5}(?:-\\d{4})?\\b|\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b|\\b\\d{4,6}\\b", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
