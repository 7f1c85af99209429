import * as Phaser from 'phaser';

/** Sharpness beyond this costs more than it shows. */
const MAX_RATIO = 2;
export const pixelRatio = (): number => Math.max(1, Math.min(MAX_RATIO, window.devicePixelRatio || 1));

export interface Stage {
  game: Phaser.Game;
  scene: Phaser.Scene;
  /** Canvas px per CSS px. */
  ratio: number;
}

interface StageHooks {
  frame(): void;
  context(lost: boolean): void;
}

/** Starts Phaser in `host` and waits for its scene. Phaser's own input stays off: it would take keys from the page. */
export function startStage(host: HTMLElement, background: string, hooks: StageHooks): Promise<Stage> {
  const ratio = pixelRatio();
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: Phaser.AUTO,
      parent: host,
      transparent: false,
      backgroundColor: background,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
      scale: {
        mode: Phaser.Scale.NONE,
        width: Math.max(1, host.clientWidth * ratio),
        height: Math.max(1, host.clientHeight * ratio),
        zoom: 1 / ratio,
      },
      scene: {
        create(this: Phaser.Scene) {
          watchContext(game, hooks);
          resolve({ game, scene: this, ratio });
        },
        update() {
          hooks.frame();
        },
      },
    });
    game.canvas?.setAttribute('aria-hidden', 'true');
    game.events.once('ready', () => game.canvas.setAttribute('aria-hidden', 'true'));
  });
}

function watchContext(game: Phaser.Game, hooks: StageHooks): void {
  if (game.renderer.type !== Phaser.WEBGL) return;
  const { LOSE_WEBGL, RESTORE_WEBGL } = Phaser.Renderer.Events;
  game.renderer.on(LOSE_WEBGL, () => hooks.context(true));
  game.renderer.on(RESTORE_WEBGL, () => hooks.context(false));
}

/** Fits the drawing buffer to the host and the screen's sharpness. */
export function resizeStage(stage: Stage, width: number, height: number): void {
  stage.ratio = pixelRatio();
  stage.game.scale.setZoom(1 / stage.ratio);
  stage.game.scale.resize(Math.max(1, Math.round(width * stage.ratio)), Math.max(1, Math.round(height * stage.ratio)));
  // At a ratio of 1 Phaser leaves the canvas's old CSS size standing.
  Object.assign(stage.game.canvas.style, { width: `${width}px`, height: `${height}px` });
}

/** Phaser takes itself down in its next frame: a sleeping loop is woken for it. */
export function stopStage({ game }: Stage): Promise<void> {
  return new Promise((resolve) => {
    game.events.once(Phaser.Core.Events.DESTROY, () => resolve());
    game.loop.wake();
    game.destroy(true);
    // A hidden tab draws no frames; the page must not wait for it.
    setTimeout(resolve, 400);
  });
}
