/** Opens the leerbanen that go with an edition: what was loaded, and the invented ones until leerbanen are loaded. */
import { copyLeerbanen } from './bank/copy-leerbanen';
import { describeBank, openLeerbanenFile, type LeerbanenBank } from './bank/open-bank';
import { openEmpty, openExample } from './example';

/**
 * Where only erkenningen were loaded, the bundled leerbanen stay beside them.
 * @param dataDir holds the bundled leerbanen; without them there are none
 * @param path of the leerbanen.sqlite of the edition; undefined when it has none
 * @throws EngineError `gegevens-beschadigd` when the file of the edition can not be read
 */
export async function openForEdition(dataDir: string, path: string | undefined): Promise<LeerbanenBank> {
  const bank = path === undefined ? undefined : await openLeerbanenFile(path);
  if (bank?.delen.leerbanen) return bank;
  const example = await openExample(dataDir).catch(() => openEmpty());
  if (!bank) return example;
  try {
    await copyLeerbanen(bank.sql, example.sql, () => Promise.resolve());
    return describeBank(bank.sql);
  } catch (error) {
    bank.sql.close();
    throw error;
  } finally {
    example.sql.close();
  }
}
