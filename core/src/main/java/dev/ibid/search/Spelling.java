package dev.ibid.search;

/** How unlike two names are spelt. */
final class Spelling {
    private Spelling() {}

    /** Edit distance (Levenshtein 1966) as a share of the longer name, in [0, 1]; half of it where one contains the other. */
    static double distance(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        double edits = longer == 0 ? 0 : (double) edits(a, b) / longer;
        return a.contains(b) || b.contains(a) ? edits / 2 : edits;
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(diagonal + change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
