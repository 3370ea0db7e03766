import type {MarkdownEnv, MarkdownRenderer} from 'vitepress';

/** Wraps every fence tagged `ts` in `<RunnableCode>`, which gets its text; the API's are declarations, and stay as they are. */
export function runnableFences(md: MarkdownRenderer) {
  const render = md.renderer.rules.fence!;
  md.renderer.rules.fence = (tokens, index, options, env: MarkdownEnv, self) => {
    const html = render(tokens, index, options, env, self);
    const {info, content} = tokens[index]!;
    if (!/^ts(\s|$)/.test(info) || env.relativePath.startsWith('api/')) return html;
    return `<RunnableCode code="${encodeURIComponent(content)}">${html}</RunnableCode>`;
  };
}
