import type {Theme} from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import AlexnetCosts from './figures/AlexnetCosts.vue';
import AugmentLab from './figures/AugmentLab.vue';
import ChannelsFigure from './figures/ChannelsFigure.vue';
import FeatureMaps from './figures/FeatureMaps.vue';
import InceptionBlock from './figures/InceptionBlock.vue';
import KernelLab from './figures/KernelLab.vue';
import LenetFigure from './figures/LenetFigure.vue';
import MaxPoolFigure from './figures/MaxPoolFigure.vue';
import NormAxes from './figures/NormAxes.vue';
import NormLab from './figures/NormLab.vue';
import PoolLab from './figures/PoolLab.vue';
import ReceptiveField from './figures/ReceptiveField.vue';
import ResidualBlocks from './figures/ResidualBlocks.vue';
import WindowLab from './figures/WindowLab.vue';
import WindowSum from './figures/WindowSum.vue';
import RunnableCode from './run/RunnableCode.vue';
import './style.css';

/** What a page may use by name. */
const COMPONENTS = {
  AlexnetCosts,
  AugmentLab,
  ChannelsFigure,
  FeatureMaps,
  InceptionBlock,
  KernelLab,
  LenetFigure,
  MaxPoolFigure,
  NormAxes,
  NormLab,
  PoolLab,
  ReceptiveField,
  ResidualBlocks,
  RunnableCode,
  WindowLab,
  WindowSum,
};

export default {
  extends: DefaultTheme,
  enhanceApp({app}) {
    for (const [name, component] of Object.entries(COMPONENTS)) app.component(name, component);
  },
} satisfies Theme;
