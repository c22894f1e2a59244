// The public names as they are built, recorded in docs/api. Run by `npm run api`: it fails where a name, a type or a signature
// changed and the record did not; `npm run api -- --write` writes the record anew.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('../../', import.meta.url));
const write = process.argv.includes('--write');

const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { exports: Record<string, string | { import: { types: string } }> };
let failed = 0;
for (const [name, target] of Object.entries(exports)) {
  if (typeof target === 'string') continue;
  const report = name === '.' ? 'kyhop' : `kyhop-${name.slice(2)}`;
  if (!existsSync(root + target.import.types)) throw new Error(`${target.import.types} is not built: run npm run build`);
  mkdirSync(`${root}reports/api`, { recursive: true });
  const { succeeded, apiReportChanged } = Extractor.invoke(
    ExtractorConfig.prepare({
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: root + target.import.types,
        compiler: { tsconfigFilePath: `${root}tsconfig.json` },
        apiReport: { enabled: true, reportFileName: `${report}.api.md`, reportFolder: `${root}docs/api`, reportTempFolder: `${root}reports/api` },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          extractorMessageReporting: {
            // names have no release tags, and a type that an entry does not name is no part of it
            'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
          },
          tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: `${root}package.json`,
    }),
    { localBuild: write, showVerboseMessages: false },
  );
  console.log(`${report}: ${apiReportChanged ? (write ? 'written' : 'changed and not recorded') : 'as recorded'}`);
  if (!succeeded || (apiReportChanged && !write)) failed++;
}
process.exitCode = failed === 0 ? 0 : 1;
