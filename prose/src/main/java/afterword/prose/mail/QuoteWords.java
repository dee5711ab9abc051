package afterword.prose.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which mail programs announce quoted text, in the languages they speak, and those they sign with. */
final class QuoteWords {
    /** What a line of a quoted header names. */
    enum Heading {
        FROM,
        DATE,
        TO,
        SUBJECT,
        OTHER
    }

    /** A name and an address fit into it; the rest of a sentence seldom does. */
    private static final int MOST_AFTER_WROTE = 90;

    private static final Pattern YEAR_OR_TIME = Pattern.compile("[0-9]{4}|[0-9]{1,2}[:.h][0-9]{2}");

    private static final Map<String, Heading> HEADINGS = headings();

    /** What an attribution begins with where it does not begin with a number: prepositions and days of the week. */
    private static final Set<String> OPENERS = words("""
            on le am op el em il den på pe w dnia dne dňa в во vào στις στη il els al lø
            mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
            montag dienstag mittwoch donnerstag freitag samstag sonntag mo fr
            lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche
            lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom
            gio sab lunedì martedì mercoledì giovedì venerdì sabato domenica seg ter qua qui sex
            maandag dinsdag woensdag donderdag vrijdag zaterdag zondag wo vr zo
            mån tis ons tors fre lör sön man tir tor lør søn
            pon wt śr czw pt sob niedz пн вт ср чт пт сб вс
            """);

    private static final List<String> VERBS = List.of(
            "wrote",
            "writes",
            "a écrit",
            "a ecrit",
            "schrieb",
            "schreef",
            "geschreven",
            "escribió",
            "escribio",
            "escreveu",
            "ha scritto",
            "scrisse",
            "skrev",
            "skreiv",
            "kirjoitti",
            "napisał",
            "napisal",
            "napsal",
            "napísal",
            "написал",
            "написав",
            "пишет",
            "пише",
            "írta",
            "a scris",
            "yazdı",
            "escrigué",
            "va escriure",
            "έγραψε",
            "kirjutas",
            "rakstīja",
            "rašė",
            "skrifaði",
            "đã viết",
            "menulis",
            "napisao",
            "写道",
            "寫道",
            "写到",
            "작성",
            "のメール",
            "書きました",
            "כתב",
            "كتب",
            "schreibt");

    private static final List<String> MESSAGE = List.of(
            "message",
            "nachricht",
            "bericht",
            "mensaje",
            "mensagem",
            "messaggio",
            "meddelande",
            "melding",
            "besked",
            "wiadomość",
            "wiadomosc",
            "сообщение",
            "повідомлення",
            "viesti",
            "ileti",
            "zpráva",
            "správa",
            "üzenet",
            "mesaj",
            "missatge",
            "μήνυμα",
            "poruka",
            "sporočilo",
            "kiri",
            "mail",
            "邮件",
            "郵件",
            "メッセージ",
            "메시지",
            "meddelelse",
            "originalnachricht",
            "originalmeddelande",
            "原始",
            "转发",
            "転送",
            "원본");

    private static final List<String> ORIGINAL = List.of(
            "origin",
            "forward",
            "ursprüngliche",
            "weitergeleitet",
            "transféré",
            "transfere",
            "réexpédié",
            "d'origine",
            "reenviado",
            "encaminhad",
            "inoltrat",
            "oorspronkelijk",
            "doorgestuurd",
            "vidarebefordra",
            "opprinnelig",
            "videresendt",
            "oprindelig",
            "przekazana",
            "исходное",
            "пересланное",
            "пересылаемое",
            "alkuperäinen",
            "välitetty",
            "původní",
            "eredeti",
            "továbbított",
            "reply",
            "orijinal",
            "iletilen",
            "原始",
            "转发",
            "轉寄",
            "元の",
            "転送",
            "원본",
            "전달",
            "quoted");

    private static final List<String> FORWARDED = List.of(
            "begin forwarded message",
            "anfang der weitergeleiteten nachricht",
            "début du message réexpédié",
            "début du message transféré",
            "inizio messaggio inoltrato",
            "inicio del mensaje reenviado",
            "início da mensagem reencaminhada",
            "begin doorgestuurd bericht",
            "vidarebefordrat brev",
            "start på videresendt",
            "videresendt besked",
            "początek przekazywanej wiadomości",
            "начало переадресованного",
            "välitetty viesti alkaa",
            "下面是被转发的邮件",
            "転送されたメッセージ");

    private static final List<String> SENT_FROM = List.of(
            "sent from my",
            "sent from mail for",
            "sent from outlook",
            "sent from yahoo",
            "sent from samsung",
            "sent from gmail",
            "sent from proton",
            "sent from mobile",
            "sent from a mobile",
            "sent from an ",
            "sent from iphone",
            "sent from the all new",
            "sent from aol",
            "sent from windows",
            "sent from blue",
            "sent from spark",
            "sent from airmail",
            "sent from myspace",
            "sent from android",
            "sent from the ",
            "sent via ",
            "sent with ",
            "get outlook for",
            "sent on the move",
            "sent on the go",
            "gesendet von",
            "von meinem",
            "von unterwegs",
            "mit meinem",
            "diese nachricht wurde von",
            "envoyé de",
            "envoyé depuis",
            "envoyé à partir",
            "enviado desde",
            "enviado do",
            "enviado de",
            "enviado a partir",
            "enviado via",
            "inviato da",
            "inviato dal",
            "verzonden vanaf",
            "verstuurd vanaf",
            "verzonden met",
            "skickat från",
            "sendt fra",
            "lähetetty",
            "wysłane z",
            "wysłano z",
            "отправлено с",
            "отправлено из",
            "надіслано",
            "odesláno z",
            "odoslané z",
            "iphone'umdan",
            "iphone’umdan",
            "trimis de pe",
            "发自我的",
            "發自我的",
            "从我的",
            "iphoneから送信",
            "나의 iphone",
            "typed with",
            "excuse brevity",
            "please excuse brevity",
            "please excuse typos",
            "please excuse my brevity");

    private static final List<String> DISCLAIMERS = List.of(
            "not the intended recipient",
            "intended recipient only",
            "for the intended recipient",
            "intended solely for",
            "intended only for the",
            "confidentiality notice",
            "confidentiality note",
            "legal disclaimer",
            "this email and any attachment",
            "this e-mail and any attachment",
            "this email and any files",
            "this e-mail and any files",
            "this message and any attachment",
            "this email message and any",
            "this communication and any attach",
            "this email may contain confidential",
            "this e-mail may contain confidential",
            "this message may contain confidential",
            "this message contains confidential",
            "this email is confidential and",
            "this e-mail is confidential and",
            "consider the environment before",
            "think before you print",
            "virus-free. www",
            "virus-free.www",
            "scanned for viruses",
            "has been checked for viruses",
            "registered in england",
            "diese e-mail enthält vertrauliche",
            "diese nachricht enthält vertrauliche",
            "ce message et toutes les pièces",
            "ce courriel et",
            "este mensaje y sus",
            "este mensaje puede contener",
            "aviso legal",
            "aviso de confidencialidad",
            "esta mensagem pode conter",
            "questo messaggio e' stato",
            "le informazioni contenute in questa",
            "dit bericht is uitsluitend",
            "you received this message because you are subscribed",
            "to unsubscribe from this",
            "unsubscribe from these emails");

    private static final List<String> BANNERS = List.of(
            "this email originated from outside",
            "this e-mail originated from outside",
            "this message originated from outside",
            "external email:",
            "[external email]",
            "[external]",
            "this message was sent from outside",
            "this email was sent from outside",
            "you don't often get email from",
            "you don’t often get email from",
            "some people who received this message don't often get email from",
            "please reply above this line",
            "reply above this line",
            "please type your reply above this line");

    private QuoteWords() {}

    /** What a line such as "*Von:* Maya" names; null when it is none of a header. */
    static @Nullable Heading heading(String line) {
        int colon = -1;
        int most = Math.min(line.length(), 32);
        for (int i = 0; i < most && colon < 0; i++) {
            char c = line.charAt(i);
            if (c == ':' || c == '：') {
                colon = i;
            }
        }
        if (colon < 1) {
            return null;
        }
        String name = line.substring(0, colon).replace("*", "").strip().toLowerCase(Locale.ROOT);
        return HEADINGS.get(name);
    }

    /** Whether a line can be an attribution's first. */
    static boolean opens(String line) {
        int from = 0;
        while (from < line.length() && " \t*_".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        if (from == line.length()) {
            return false;
        }
        if (Character.isDigit(line.charAt(from)) || line.charAt(from) == '在' || line.charAt(from) == '於') {
            return true;
        }
        int to = from;
        while (to < line.length() && to - from < 12 && Character.isLetter(line.charAt(to))) {
            to++;
        }
        return to > from && OPENERS.contains(line.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /**
     * Whether lines that end with a colon say who wrote and when: with an address in angle brackets, or with a year or
     * a time of day. That somebody "wrote" has to come last, or right before the name.
     */
    static boolean isAttribution(String lines) {
        String lower = lines.toLowerCase(Locale.ROOT);
        int address = lower.indexOf('@');
        int bracket = lower.lastIndexOf('<', Math.max(address, 0));
        boolean addressed = address > 0 && bracket >= 0 && lower.indexOf('>', address) > 0;
        int left = leftAfterWrote(lower);
        if (addressed && left < 0) {
            String last = lower.replaceAll("[\\s:：*_]+", "");
            return hasDigit(lower) && last.endsWith(">");
        }
        return left >= 0 && left <= MOST_AFTER_WROTE && hasDigit(lower) && (addressed || hasYearOrTime(lower));
    }

    /** Letters after the last "wrote" and before the colon; none in the languages that end with it. -1 without one. */
    private static int leftAfterWrote(String lower) {
        for (String verb : VERBS) {
            int at = lower.lastIndexOf(verb);
            if (at >= 0) {
                int left = lower.substring(at + verb.length())
                        .replaceAll("[\\s:：*_]+", "")
                        .length();
                boolean last = verb.equals("wrote") || verb.equals("writes");
                return last && left > 0 ? MOST_AFTER_WROTE + 1 : left;
            }
        }
        return -1;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean hasYearOrTime(String text) {
        return YEAR_OR_TIME.matcher(text).find();
    }

    /** Whether a line is one such as "-----Original Message-----" or "Begin forwarded message:". */
    static boolean announcesMessage(String line) {
        int letters = 0;
        while (letters < line.length() && "-_*=~ ".indexOf(line.charAt(letters)) >= 0) {
            letters++;
        }
        if (line.length() > 100 || letters == line.length()) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        long dashes = line.chars().filter(c -> c == '-' || c == '_' || c == '=').count();
        if (dashes >= 4 && "-_=*~".indexOf(line.charAt(0)) >= 0) {
            return any(ORIGINAL, lower) && any(MESSAGE, lower);
        }
        return any(FORWARDED, lower) && (lower.endsWith(":") || lower.endsWith("："));
    }

    /** Whether a line is what a telephone or a program signs with. */
    static boolean signsForDevice(String line) {
        boolean brief = line.length() <= 70 || (line.length() <= 200 && line.contains("http"));
        return brief && startsWithAny(SENT_FROM, line.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a paragraph is about who may read it and not about its matter. */
    static boolean disclaims(String paragraph) {
        return any(DISCLAIMERS, paragraph.toLowerCase(Locale.ROOT));
    }

    /** Whether a paragraph is what a gateway puts before a message. */
    static boolean isBanner(String paragraph) {
        return paragraph.length() < 600 && any(BANNERS, paragraph.toLowerCase(Locale.ROOT));
    }

    private static boolean any(List<String> words, String lower) {
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(List<String> words, String lower) {
        for (String word : words) {
            if (lower.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(
                List.of(list.strip().split("\\s+")).stream().distinct().toList());
    }

    private static Map<String, Heading> headings() {
        Map<String, Heading> all = new HashMap<>();
        name(
                all,
                Heading.FROM,
                "from,de,von,da,van,från,fra,frá,od,от,від,lähettäjä,kimden,feladó,expéditeur,from name,"
                        + "remitente,mittente,afzender,发件人,寄件者,差出人,보낸 사람,보낸사람,από,nga,dari,từ,reply by");
        name(
                all,
                Heading.DATE,
                "date,sent,sent at,sent on,envoyé,envoyé le,gesendet,gesendet am,datum,inviato,data,fecha,"
                        + "enviado,enviado el,enviada em,enviado em,verzonden,verzonden op,skickat,skickades,sendt,dato,wysłano,"
                        + "wysłane,data wysłania,отправлено,дата,lähetetty,päivämäärä,päiväys,gönderildi,tarih,gönderme tarihi,"
                        + "elküldve,dátum,odesláno,odoslané,发送时间,发送日期,日期,寄件日期,送信日時,日付,보낸 날짜,날짜,ημερομηνία,date de,"
                        + "date d'envoi,trimis");
        name(
                all,
                Heading.TO,
                "to,à,a,an,aan,till,til,para,do,dla,кому,vastaanottaja,kime,alıcı,címzett,pour,"
                        + "destinataire,destinatario,per,komu,pro,收件人,宛先,받는 사람,받는사람,προς,către,kepada");
        name(
                all,
                Heading.SUBJECT,
                "subject,objet,sujet,betreff,oggetto,onderwerp,ämne,emne,asunto,assunto,temat,тема,"
                        + "aihe,konu,tárgy,předmět,predmet,主题,主旨,件名,제목,θέμα,subiect,assumpte,asunto del mensaje");
        name(
                all,
                Heading.OTHER,
                "cc,bcc,cci,kopie,kopia,copie,kopi,copia,importance,priority,reply-to,reply to,"
                        + "antwort an,attachments,anlagen,risposta,organization,followup-to,in reply to,抄送,抄送人,副本,参照,참조,"
                        + "копия,wichtigkeit,priorität,rispondi a,importancia,responder a,répondre à,antwoord aan");
        return Map.copyOf(all);
    }

    private static void name(Map<String, Heading> all, Heading heading, String names) {
        for (String name : names.split(",")) {
            all.putIfAbsent(name, heading);
        }
    }
}
