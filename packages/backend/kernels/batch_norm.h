// What batch normalisation and its gradient share: rows of x [rows, channels] are cut into blocks that fit the cache.
// Their size depends on the shape alone and their results are merged in order, so that the outcome does not depend on
// the number of threads.
#pragma once
#include "common.h"

INLINE int rows_of_block(int channels) { return max(8, min(256, 8192 / max(1, channels))); }
