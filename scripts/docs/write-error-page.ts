/** Writes docs/reference/errors.md from the catalogue. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorPage } from './error-page';

writeFileSync(join(__dirname, '..', '..', 'docs', 'reference', 'errors.md'), errorPage());
