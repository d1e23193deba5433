import { ImagePlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger, Group } from 'react-aria-components';
import type { LogoProblem } from '../../actions/exporting/logoImage.ts';
import { useT } from '../context.tsx';
import { Button } from '../widgets/Button.tsx';
import fieldStyles from '../widgets/Field.module.css';
import styles from './LogoField.module.css';

type LogoFieldProps = Readonly<{ logo: string | undefined; onChange: (logo: string | undefined) => void }>;

/** The picture at the head of printed pages: chosen from a file, shown, taken away. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const t = useT();
  const [problem, setProblem] = useState<LogoProblem | null>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const { readLogo } = await import('../../actions/exporting/logoImage.ts');
    const result = await readLogo(file);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) onChange(result.logo);
  };
  return (
    <Group aria-label={t('info.logo')} className={styles['field'] ?? ''}>
      <span aria-hidden className={fieldStyles['label']}>
        {t('info.logo')}
      </span>
      <div className={styles['row']}>
        <div className={styles['frame']}>
          {logo === undefined ? (
            <span className={styles['none']}>{t('info.logoNone')}</span>
          ) : (
            <img src={logo} alt={t('info.logo')} />
          )}
        </div>
        <FileTrigger acceptedFileTypes={['image/png', 'image/jpeg']} onSelect={(files) => void choose(files?.[0])}>
          <Button icon={<ImagePlus size={16} aria-hidden />}>
            {t(logo === undefined ? 'info.logoChoose' : 'info.logoChange')}
          </Button>
        </FileTrigger>
        {logo !== undefined && (
          <Button icon={<Trash2 size={16} aria-hidden />} onPress={() => onChange(undefined)}>
            {t('info.logoRemove')}
          </Button>
        )}
      </div>
      <p role="status" className={styles['hint']}>
        {problem === null ? t('info.logoHint') : t(`info.logo.${problem}`)}
      </p>
    </Group>
  );
}
