#!/usr/bin/env bash
# Whether something in the content has its day about now (publishAt): prints any=true or any=false, for the workflow too.
# Two days back and one ahead, because schedules run late, and a time zone may put a day into the next.
set -euo pipefail
# GNU's date, and that of macOS.
day() { date -u -d "@$1" +%F 2>/dev/null || date -u -r "$1" +%F; }
now="${SOURCE_DATE_EPOCH:-$(date +%s)}"
days=()
for away in -2 -1 0 1; do
  days+=("$(day $((now + away * 86400)))")
done
pattern="publishAt:[[:space:]]*[\"']?($(IFS='|' && echo "${days[*]}"))"
if grep -rqE --include='*.mdx' --include='*.yaml' "$pattern" "${CONTENT_DIR:-content}"; then any=true; else any=false; fi
echo "any=$any" | tee -a "${GITHUB_OUTPUT:-/dev/null}"
