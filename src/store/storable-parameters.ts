import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PrimitiveValueListNode,
  type ValueNode,
} from 'kysely'
import { storable } from './json-text.ts'

/**
 * Makes every text that goes to PostgreSQL one that it takes, wherever in a query it stands: a zero
 * character in an address or a form finds nothing, instead of breaking the query.
 */
export const storableParameters: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
  transformResult: async ({ result }) => result,
}

class Transformer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: storableParameter(node.value) }
  }

  protected override transformPrimitiveValueList(
    node: PrimitiveValueListNode,
  ): PrimitiveValueListNode {
    return { ...node, values: node.values.map(storableParameter) }
  }
}

const transformer = new Transformer()

const storableParameter = (value: unknown): unknown =>
  typeof value === 'string' || Array.isArray(value) ? storable(value) : value
