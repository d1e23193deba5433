import { growBox, type Box } from '../layout/geometry.ts';
import type { Scene } from '../layout/scene.ts';

/** White around a picture in board units; paper has its own margin. */
const PICTURE_MARGIN = 28;

/** What a picture of the scene (SVG, PNG) shows, in board units. */
export function pictureBox(scene: Scene): Box {
  return growBox(scene.box, PICTURE_MARGIN);
}
