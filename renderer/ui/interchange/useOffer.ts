import { useEffect, useState } from 'react';
import { readForeign, type ForeignFile, type ImportOffer } from '../../actions/files/importing.ts';
import type { CsvMapping } from '../../formats/csv/readCsv.ts';

/** What is understood of a file with the columns as the person names them; null until it is read. */
export function useOffer({ name, bytes }: ForeignFile, columns: CsvMapping | undefined): ImportOffer | null {
  const [offer, setOffer] = useState<ImportOffer | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readForeign({ name, bytes }, columns).then((read) => isCurrent && setOffer(read));
    return () => {
      isCurrent = false;
    };
  }, [name, bytes, columns]);
  return offer;
}
