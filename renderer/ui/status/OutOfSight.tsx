import { Palette, SquareParking, type LucideIcon } from 'lucide-react';
import { useActions, useEditorState, useT } from '../context.tsx';
import { classesOf } from '../widgets/classesOf.ts';
import { parkedOutOfSight, unexplainedColors } from './outOfSight.ts';
import styles from './StatusBar.module.css';

const css = classesOf(styles);

/** What a closed panel would show: the meaning of the colours, cards beside the board. Each sign opens its panel. */
export function OutOfSight() {
  const t = useT();
  const colors = useEditorState(unexplainedColors);
  const parked = useEditorState(parkedOutOfSight);
  const colorWords = colors && t(`action.colors.${colors}`);
  const parkedWords = t('status.parked', { count: parked });
  return (
    <>
      {colorWords && (
        <Sign icon={Palette} words={colorWords} name={t('status.showLegend', { colors: colorWords })} action="colors.legend" />
      )}
      {parked > 0 && (
        <Sign
          icon={SquareParking}
          words={parkedWords}
          name={t('status.showParked', { parked: parkedWords })}
          action="view.parking"
        />
      )}
    </>
  );
}

type SignProps = Readonly<{ icon: LucideIcon; words: string; name: string; action: string }>;

function Sign({ icon: Icon, words, name, action }: SignProps) {
  const actions = useActions();
  return (
    <button type="button" className={css('findings')} aria-label={name} onClick={() => actions.run(action)}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {words}
    </button>
  );
}
