import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import { changeSettings } from '../../actions/appearanceActions.ts';
import { setupOf } from '../../actions/exporting/pdfExport.ts';
import { PAPER_KEYS } from '../../export/pdf/paperSizes.ts';
import { PICTURE_DPI, PICTURE_SCALES } from '../../export/png/pictureChoice.ts';
import type { OutputChoice } from '../../state/appState.ts';
import { useActionContext, useApp, useT } from '../context.tsx';
import pageStyles from '../dialogs/PageChoice.module.css';
import { Segmented } from '../widgets/Segmented.tsx';
import { SelectField } from '../widgets/SelectField.tsx';
import styles from './OutputOptions.module.css';
import type { PictureFacts } from './usePictureFacts.ts';

/** How large the picture is, and whether what lies under it shows through. */
export function PictureOptions({ facts }: Readonly<{ facts: PictureFacts | null }>) {
  const t = useT();
  const { app } = useActionContext();
  const output = useApp((state) => state.output);
  const change = (part: Partial<OutputChoice>): void => app.setState({ output: { ...output, ...part } });
  return (
    <div className={styles['options']}>
      <div className={styles['line']}>
        <Segmented
          label={t('picture.size')}
          value={output.scale === null ? 'paper' : 'scale'}
          options={[
            { id: 'scale', label: t('picture.byScale') },
            { id: 'paper', label: t('picture.byPaper') },
          ]}
          onChange={(kind) => change({ scale: kind === 'paper' ? null : 2 })}
        />
        {output.scale !== null && (
          <Segmented
            label={t('picture.scale')}
            value={String(output.scale)}
            options={PICTURE_SCALES.map((times) => ({ id: String(times), label: t('picture.times', { times }) }))}
            onChange={(scale) => change({ scale: Number(scale) })}
          />
        )}
        <span className={styles['facts']}>{facts && t('picture.pixels', { width: facts.width, height: facts.height })}</span>
      </div>
      {output.scale === null && <PaperFields dpi={output.dpi} onDpi={(dpi) => change({ dpi })} />}
      <Checkbox
        isSelected={output.isTransparent}
        onChange={(isTransparent) => change({ isTransparent })}
        className={pageStyles['choice'] ?? ''}
      >
        <span className={pageStyles['box']}>
          <Check size={12} strokeWidth={3} aria-hidden />
        </span>
        {t('picture.transparent')}
      </Checkbox>
    </div>
  );
}

/** The paper is the one that is printed on, too. */
function PaperFields({ dpi, onDpi }: Readonly<{ dpi: number; onDpi: (dpi: number) => void }>) {
  const t = useT();
  const context = useActionContext();
  const settings = useApp((state) => state.settings);
  const { sheet, poster } = setupOf(settings);
  const { paper, orientation } = poster ?? sheet;
  return (
    <div className={styles['fields']}>
      <SelectField
        label={t('export.paper')}
        value={paper}
        options={PAPER_KEYS.map((id) => ({ id, label: t(`paper.${id}`) }))}
        onChange={(id) => void changeSettings(context, { paper: id })}
      />
      <SelectField
        label={t('export.orientation')}
        value={orientation}
        options={[
          { id: 'landscape', label: t('export.landscape') },
          { id: 'portrait', label: t('export.portrait') },
        ]}
        onChange={(id) => void changeSettings(context, { orientation: id })}
      />
      <SelectField
        label={t('picture.resolution')}
        value={String(dpi)}
        options={PICTURE_DPI.map((id) => ({ id: String(id), label: t('picture.dpi', { dpi: id }) }))}
        onChange={(id) => onDpi(Number(id))}
      />
    </div>
  );
}
