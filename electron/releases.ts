/** Where releases are published: `feed` is asked by the program, `page` is shown to the person by their browser. */
export type Releases = Readonly<{ feed: string; page: string }>;

/**
 * From `repository` in package.json, which the release workflow fills in with the place it runs at. Null where nobody has
 * said: then there is nothing to ask, and nothing is offered.
 */
export function releasesFrom(manifest: unknown): Releases | null {
  const { repository } = Object(manifest) as { repository?: unknown };
  const { url } = Object(repository) as { url?: unknown };
  const address = typeof repository === 'string' ? repository : typeof url === 'string' ? url : '';
  const name = /^(?:github:|(?:git\+)?https:\/\/github\.com\/)([\w-]+\/[\w.-]+?)(?:\.git)?$/.exec(address)?.[1];
  if (name === undefined) return null;
  return {
    feed: `https://api.github.com/repos/${name}/releases/latest`,
    page: `https://github.com/${name}/releases/latest`,
  };
}
