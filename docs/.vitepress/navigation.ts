import type {DefaultTheme} from 'vitepress';

/** A lecture is added here when its page is complete; the order is the story's. */
const LECTURES: readonly DefaultTheme.SidebarItem[] = [
  {text: 'Convolution', link: '/lectures/convolution'},
  {text: 'Max pooling', link: '/lectures/pooling'},
  {text: 'Batch normalisation', link: '/lectures/batch-normalization'},
  {text: 'LeNet-5', link: '/lectures/lenet'},
  {text: 'AlexNet and VGG', link: '/lectures/alexnet-vgg'},
  {text: 'ResNet', link: '/lectures/resnet'},
  {text: 'Inception', link: '/lectures/inception'},
  {text: 'Augmentation', link: '/lectures/augmentation'},
];

export function nav(withDemo: boolean): DefaultTheme.NavItem[] {
  // The demo is a page of its own, outside the site's router.
  const demo = {text: 'Demo', link: '/demo/', target: '_self'};
  return [
    {text: 'Guide', link: '/guide/install', activeMatch: '/guide/'},
    {text: 'Lectures', link: '/lectures/convolution', activeMatch: '/lectures/'},
    {text: 'API', link: '/api/', activeMatch: '/api/'},
    ...(withDemo ? [demo] : []),
  ];
}

/**
 * The guide and the lectures share a sidebar. The API's part, which typedoc writes, has one for each module: the
 * members of all of them would make every page ten times as large.
 */
export function sidebar(api: readonly DefaultTheme.SidebarItem[]): DefaultTheme.Sidebar {
  const pages: DefaultTheme.SidebarItem[] = [
    {
      text: 'Guide',
      items: [
        {text: 'Install', link: '/guide/install'},
        {text: 'The quickstart and its recipe', link: '/guide/quickstart'},
        {text: 'A classifier from photos', link: '/guide/photos'},
        {text: 'Look into a model and change it', link: '/guide/models'},
        {text: 'Weights from PyTorch, and back', link: '/guide/weights'},
      ],
    },
    {text: 'Lectures', items: [...LECTURES]},
  ];
  const modules = {text: 'API', link: '/api/', items: api.map(({text, link}) => ({text, link}))};
  const byModule = api.map((module) => [module.link!, [{...module, collapsed: false}, modules]]);
  return {'/guide/': pages, '/lectures/': pages, '/api/': [modules], ...Object.fromEntries(byModule)};
}
