import { ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Compared } from '../../actions/words/differenceWords.ts';
import { comparisonPicture } from '../../actions/versions/versionComparison.ts';
import { paintScene } from '../../export/png/paintCanvas.ts';
import type { Scene } from '../../layout/scene.ts';
import { CHANGE_KINDS } from '../../model/queries/cardChanges.ts';
import { useLanguage, useT } from '../context.tsx';
import { useBoardTheme } from '../theme/useTheme.ts';
import { IconButton } from '../widgets/IconButton.tsx';
import { ChangeSign } from './ChangeSign.tsx';
import styles from './Compare.module.css';

/** Times the width that is there. */
const ZOOMS = [1, 1.5, 2, 3] as const;
/** The keyboard has to be able to scroll what is larger than its frame. */
const SCROLLED = { role: 'region', tabIndex: 0 } as const;
/** Canvas px at most on a side; larger ones fail on some machines. */
const LARGEST = 8_000;

/** Both versions on one board. Larger than its frame it scrolls, by keyboard as well. */
export function DifferenceBoard({ compared }: Readonly<{ compared: Compared }>) {
  const t = useT();
  const scene = usePicture(compared);
  const [step, setStep] = useState(0);
  const zoom = ZOOMS[step] ?? 1;
  return (
    <figure className={styles['figure']}>
      <div {...SCROLLED} aria-label={t('compareVersions.board')} className={styles['board']}>
        {scene && <Picture scene={scene} zoom={zoom} />}
      </div>
      <figcaption className={styles['legend']}>
        {CHANGE_KINDS.map((kind) => (
          <span key={kind} className={styles['meaning']}>
            <ChangeSign kind={kind} />
            {t(`difference.kind.${kind}`)}
          </span>
        ))}
        <span className={styles['zoom']}>
          <IconButton
            size="small"
            placement="top"
            label={t('compareVersions.zoomOut')}
            icon={<ZoomOut size={16} />}
            isDisabled={step === 0}
            onPress={() => setStep(step - 1)}
          />
          <IconButton
            size="small"
            placement="top"
            label={t('compareVersions.zoomIn')}
            icon={<ZoomIn size={16} />}
            isDisabled={step === ZOOMS.length - 1}
            onPress={() => setStep(step + 1)}
          />
        </span>
      </figcaption>
    </figure>
  );
}

function Picture({ scene, zoom }: Readonly<{ scene: Scene; zoom: number }>) {
  const ref = useRef<HTMLCanvasElement>(null);
  const [room, setRoom] = useState(0);
  // Before it is shown: it would be nothing for a frame, and the list below it would jump.
  useLayoutEffect(() => {
    const frame = ref.current?.parentElement;
    if (!frame) return undefined;
    const measure = (): void => setRoom(frame.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    return () => observer.disconnect();
  }, []);
  const { box, background } = scene;
  const width = room * zoom;
  const height = (width * box.height) / box.width;
  useEffect(() => {
    const canvas = ref.current;
    const context = width > 0 ? canvas?.getContext('2d', { alpha: false }) : null;
    if (!canvas || !context) return;
    const density = Math.min(Math.max(devicePixelRatio, 1.5), LARGEST / width, LARGEST / height);
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    const scale = canvas.width / box.width;
    context.fillStyle = background;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
    paintScene(context, scene);
  }, [scene, box, background, width, height]);
  return <canvas ref={ref} aria-hidden width={1} height={1} className={styles['picture']} style={{ width, height }} />;
}

/** Null until its code and its fonts are there; then the last one until there is a new one. */
function usePicture(compared: Compared): Scene | null {
  const language = useLanguage();
  const theme = useBoardTheme();
  const [scene, setScene] = useState<Scene | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void comparisonPicture(compared, language, theme).then((made) => isCurrent && setScene(made));
    return () => {
      isCurrent = false;
    };
  }, [compared, language, theme]);
  return scene;
}
