#!/usr/bin/env bash
# Takes what is new on main, and builds the site of it. Run by nien-giam.service; whatever fails, the site stays as it is.
set -euo pipefail
cd "${NIEN_GIAM:-/srv/nien-giam}/repository"
git fetch --quiet origin main
git checkout --quiet --force --detach origin/main
npm ci --ignore-scripts --no-audit --no-fund
npm run --silent build -- --out ../site --as-of "$(TZ=Asia/Ho_Chi_Minh date +%F)" --commit "$(git rev-parse HEAD)"
