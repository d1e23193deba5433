import { changeSettings } from '../../actions/appearanceActions.ts';
import { MARGIN_KEYS, MARGINS_MM, PAPER_KEYS } from '../../export/pdf/paperSizes.ts';
import { tilePapers, type PrintSetup } from '../../export/pdf/printSetup.ts';
import { useActionContext, useT } from '../context.tsx';
import { SelectField } from '../widgets/SelectField.tsx';
import styles from './ExportDialog.module.css';

/** The paper, the way round, its margins, and what it is put together from. All of it is remembered. */
export function PaperChoice({ sheet, poster }: PrintSetup) {
  const t = useT();
  const context = useActionContext();
  const page = poster ?? sheet;
  const orientations = [
    { id: 'landscape', label: t('export.landscape') },
    { id: 'portrait', label: t('export.portrait') },
  ] as const;
  const tiles = tilePapers(page.paper).map((id) => ({ id, label: t('export.tiles', { paper: t(`paper.${id}`) }) }));
  return (
    <div className={styles['choices']}>
      <SelectField
        label={t('export.paper')}
        value={page.paper}
        options={PAPER_KEYS.map((id) => ({ id, label: t(`paper.${id}`) }))}
        onChange={(id) => void changeSettings(context, { paper: id })}
      />
      <SelectField
        label={t('export.orientation')}
        value={page.orientation}
        options={orientations}
        onChange={(id) => void changeSettings(context, { orientation: id })}
      />
      <SelectField
        label={t('export.margins')}
        value={page.margins}
        options={MARGIN_KEYS.map((id) => ({ id, label: t(`margins.${id}`, { millimetres: MARGINS_MM[id] }) }))}
        onChange={(id) => void changeSettings(context, { margins: id })}
      />
      <SelectField
        label={t('export.printOn')}
        value={poster ? sheet.paper : 'one'}
        options={[{ id: 'one', label: t('export.oneSheet') }, ...tiles]}
        onChange={(id) => void changeSettings(context, { tile: id })}
      />
    </div>
  );
}
