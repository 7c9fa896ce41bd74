import '@vedette/browser/worker'
