import type { ReactNode } from 'react';
import type { FieldKey } from '../../model/fields.ts';

/** Marks where a field stands, so that a request can lead a person to it. */
export const FIELD_ATTRIBUTE = 'data-field';

export function Field({ name, children }: Readonly<{ name: FieldKey; children: ReactNode }>) {
  return <div {...{ [FIELD_ATTRIBUTE]: name }}>{children}</div>;
}
