/** A question that must be answered first. Escape and "ga terug" always keep everything as it was. */
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { nl } from '../i18n/nl';
import { Button } from './Button';
import './dialog.css';

export interface DialogProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons; a close button when absent. */
  readonly actions?: ReactNode;
  readonly alert?: boolean;
}

export function Dialog({ title, isOpen, onClose, children, actions, alert = false }: DialogProps): ReactNode {
  return (
    <ModalOverlay
      className="overlay"
      isDismissable={!alert}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal">
        <AriaDialog className="dialog" role={alert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" className="kop">
            {title}
          </Heading>
          <div className="stack">{children}</div>
          <div className="row">{actions ?? <Button onPress={onClose}>{nl.sluit}</Button>}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly isOpen: boolean;
  /** Says what happens: "Ja, wis dit gesprek". */
  readonly confirmLabel: ReactNode;
  readonly cancelLabel?: ReactNode;
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const confirm = (): void => {
    props.onClose();
    props.onConfirm();
  };
  return (
    <Dialog
      alert
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      actions={
        <>
          <Button variant="primary" danger={props.danger ?? false} onPress={confirm}>
            {props.confirmLabel}
          </Button>
          <Button autoFocus onPress={props.onClose}>
            {props.cancelLabel ?? nl.annuleer}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
