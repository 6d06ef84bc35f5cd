/** What a page of the site may make a browser do: show what the site itself has, and nothing else. Nothing of others runs, nothing is sent. */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  // Nothing of the site asks for anything; but those who examine a page read its robots.txt with the rights of the page.
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The content security policy as a page itself carries it, for servers that send no headers of the site's own. */
export const pagePolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** The policy as a server sends it. Only there can a site say that nobody may frame it. */
export const servedPolicy = `${pagePolicy}; frame-ancestors 'none'`;
