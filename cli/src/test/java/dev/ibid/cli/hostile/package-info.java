/** Makes files that mean harm, one for each way in which a file can. */
@NullMarked
package dev.ibid.cli.hostile;

import org.jspecify.annotations.NullMarked;
