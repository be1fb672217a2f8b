// Makes the schemas that help in writing, after every install. `npm run dev`, `check` and `build` do the same, so that
// nothing is lost where it cannot be done yet: under a Node that does not run TypeScript, or with content that is not
// there. It is plain JavaScript for the same reason.
try {
  const [{ refreshSchemas }, { readContent }, { settingsFrom }] = await Promise.all([
    import('../editor/index.ts'),
    import('../site/read-content.ts'),
    import('../site/settings.ts'),
  ]);
  const settings = settingsFrom();
  await refreshSchemas(settings.contentDir, (await readContent(settings)).ids);
} catch {
  // An install never fails for it.
}
