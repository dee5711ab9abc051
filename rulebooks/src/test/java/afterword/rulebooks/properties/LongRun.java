package afterword.rulebooks.properties;
public final class LongRun {
    public static void main(String[] a) {
        int n = Integer.parseInt(a[0]);
        long from = a.length > 2 ? Long.parseLong(a[2]) : 1;
        for (String book : a.length > 1 && !a[1].equals("all") ? java.util.List.of(a[1]) : afterword.rulebooks.Books.NAMES) {
            Trial t = new Trial(afterword.rulebooks.Books.read(book));
            long s = System.nanoTime();
            for (long i = 0; i < n; i++) t.history(from + i);
            double sec = (System.nanoTime() - s) / 1e9;
            System.out.printf("%s: %d histories, %d scenes, %.0f histories/s%n", book, n, t.scenes(), n / sec);
            for (var f : t.found().values()) System.out.println("---- " + f);
            if (a.length > 3) for (int i = 0; i < Trial.LAWS.size(); i++) System.out.println(t.judged()[i] + " " + Trial.LAWS.get(i));
        }
    }
}
