/** Browsers have no folders to list: this stands in for list-folder.node.js there. */
export async function listFolders(root: string): Promise<Map<string, string[]>> {
  throw new TypeError(
    `imageFolder: source must be a list of Files in a browser; got the path ${JSON.stringify(root)}. Use <input type="file" webkitdirectory>.`,
  );
}
