#!/usr/bin/env bash
# Looks at the site as nginx serves it. If it is not as it should be, the release before comes back, and this ends with an error.
set -euo pipefail
cd "${NIEN_GIAM:-/srv/nien-giam}/repository"
npm run --silent verify -- "$SITE_URL" --built ../site && exit 0
npm run --silent rollback -- --out ../site
exit 1
