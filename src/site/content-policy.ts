/** What a page of the site may make a browser do: show what the site itself has, and nothing else. Nothing of others runs, nothing is sent. */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  // The search page asks for its index and for pages of the site; those who examine a page read its robots.txt with its rights.
  'connect-src': "'self'",
  'base-uri': "'none'",
  // The search box, which sends nothing but its words to a page of the site.
  'form-action': "'self'",
};

/** The content security policy as a page itself carries it, for servers that send no headers of the site's own. */
export const pagePolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** The policy as a server sends it. Only there can a site say that nobody may frame it. */
export const servedPolicy = `${pagePolicy}; frame-ancestors 'none'`;
