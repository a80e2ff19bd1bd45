/**
 * The {@code ibid} command: parses the words of the user, calls the library once, prints one view of the result.
 *
 * <p>Start at {@link dev.ibid.cli.Main}. Nothing here finds or decides anything; the only things owned are words,
 * colours, formats and exit codes. Text that comes from documents goes through {@code SafeText} before a terminal sees it.
 */
@NullMarked
package dev.ibid.cli;

import org.jspecify.annotations.NullMarked;
