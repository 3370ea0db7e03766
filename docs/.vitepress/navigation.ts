import type {DefaultTheme} from 'vitepress';

/** A lecture is added here when its page is complete; the order is the story's. */
const LECTURES: readonly DefaultTheme.SidebarItem[] = [
  {text: 'Convolution', link: '/lectures/convolution'},
  {text: 'Max pooling', link: '/lectures/pooling'},
  {text: 'Batch normalisation', link: '/lectures/batch-normalization'},
];

export const nav: DefaultTheme.NavItem[] = [
  {text: 'Guide', link: '/guide/install', activeMatch: '/guide/'},
  {text: 'Lectures', link: '/lectures/convolution', activeMatch: '/lectures/'},
  {text: 'API', link: '/api/', activeMatch: '/api/'},
];

/** The API's part is written by typedoc beside its pages. */
export function sidebar(api: DefaultTheme.SidebarItem[]): DefaultTheme.Sidebar {
  const pages: DefaultTheme.SidebarItem[] = [
    {
      text: 'Guide',
      items: [
        {text: 'Install', link: '/guide/install'},
        {text: 'The quickstart and its recipe', link: '/guide/quickstart'},
      ],
    },
    {text: 'Lectures', items: [...LECTURES]},
  ];
  return {'/guide/': pages, '/lectures/': pages, '/api/': [{text: 'API', link: '/api/', items: api}]};
}
