// What depthwise convolution and the gradient of its filter share.
#pragma once
#include "padded_view.h"

// They walk from pixel to pixel. Where a pixel is a multiple of 1 KiB, its neighbours would all fall into the same few lines of
// the cache: there the padded copy keeps them a little further apart.
INLINE int pixel_step(const window* s) { return s->in_channels % 256 ? s->in_channels : s->in_channels + 16; }
