// Where the module's own data ends: memory behind it belongs to src/kernels/simd/heap.ts.
#include "simd.h"

extern u8 __heap_base;

EXPORT u8 *heap_base(void) { return &__heap_base; }
