import { onlyKnown, strict } from './strict.ts';

type Template = {
  id?: string;
  label?: string;
  type?: string;
  role?: string;
  enabled?: boolean;
  checked?: boolean;
  accelerator?: string;
  registerAccelerator?: boolean;
  submenu?: Template[];
  click?: () => void;
};

const KNOWN = ['id', 'label', 'type', 'role', 'enabled', 'checked', 'accelerator', 'registerAccelerator', 'submenu', 'click'];

/** A menu that nobody sees, whose items a test can read and click. */
export class Menu {
  readonly items: MenuItem[];

  static buildFromTemplate(template: Template[]): Menu {
    return strict('Menu', new Menu(template));
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  constructor(template: Template[]) {
    this.items = template.map((entry) => strict('MenuItem', new MenuItem(entry)));
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}

let applicationMenu: Menu | null = null;

class MenuItem {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly role: string;
  readonly accelerator: string;
  readonly registerAccelerator: boolean;
  readonly submenu: Menu | null;
  enabled: boolean;
  checked: boolean;
  readonly onClick: () => void;

  constructor(template: Template) {
    onlyKnown('MenuItem', template, KNOWN);
    this.id = template.id ?? '';
    this.label = template.label ?? '';
    this.type = template.type ?? 'normal';
    this.role = template.role ?? '';
    this.accelerator = template.accelerator ?? '';
    this.registerAccelerator = template.registerAccelerator ?? true;
    this.enabled = template.enabled ?? true;
    this.checked = template.checked ?? false;
    this.submenu = template.submenu === undefined ? null : Menu.buildFromTemplate(template.submenu);
    this.onClick = template.click ?? (() => undefined);
  }

  /** As a person would: a disabled entry does nothing, a checkbox changes. */
  click(): void {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    this.onClick();
  }
}
